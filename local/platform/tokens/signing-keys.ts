import { randomUUID } from 'node:crypto';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose';
import * as z from 'zod';
import type { State } from '../state/state';

const Kept = z.array(z.looseObject({ kid: z.string(), kty: z.string(), n: z.string(), e: z.string() }));

/** The platform's signing keys; the newest signs, older ones still verify. */
export interface SigningKeys {
  current(): Promise<{ readonly kid: string; readonly key: CryptoKey }>;
  rotate(): Promise<void>;
  /** The public halves, as `/.well-known/jwks.json` serves them. */
  jwks(): { readonly keys: readonly JWK[] };
}

async function createKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  return {
    ...jwk,
    kid: `forge/${(await calculateJwkThumbprint(jwk)).slice(0, 12)}-${randomUUID().slice(0, 8)}`,
    alg: 'RS256',
    use: 'sig',
  };
}

const publicHalf = ({ kid, kty, n, e, alg, use }: JWK): JWK => ({ kid, kty, n, e, alg, use });

/** Reads the keys from the state; makes the first one when there is none. */
export async function createSigningKeys(state: State): Promise<SigningKeys> {
  let keys: JWK[] = Kept.parse(JSON.parse(state.setting('signing-keys') ?? '[]'));
  const rotate = async (): Promise<void> => {
    keys = [await createKey(), ...keys].slice(0, 3);
    state.keep('signing-keys', JSON.stringify(keys));
  };
  if (keys.length === 0) await rotate();
  return {
    rotate,
    jwks: () => ({ keys: keys.map(publicHalf) }),
    current: async () => {
      const [jwk] = keys;
      const key = jwk && (await importJWK(jwk, 'RS256'));
      if (!jwk?.kid || !key || key instanceof Uint8Array) throw new Error('The platform has no signing key.');
      return { kid: jwk.kid, key };
    },
  };
}

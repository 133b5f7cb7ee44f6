import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK, type JWTPayload } from 'jose';

export const appId = 'ari:cloud:ecosystem::app/0b0b0b0b-1111-2222-3333-444444444444';
export const nowMs = Date.UTC(2030, 0, 1);

interface SigningKey {
  readonly kid: string;
  readonly key: CryptoKey;
  readonly jwk: JWK;
}

/** A key set on loopback, with a signer for its newest key. */
export interface TokenIssuer {
  readonly jwksUrl: string;
  /** How often the keys were fetched. */
  readonly fetches: () => number;
  readonly current: () => SigningKey;
  rotate(): Promise<void>;
  stopServing(): void;
  close(): Promise<void>;
}

export async function makeKey(kid: string): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  return { kid, key: privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' } };
}

export async function startIssuer(): Promise<TokenIssuer> {
  let keys = [await makeKey('key-1')];
  let fetches = 0;
  let serving = true;
  const server = createServer((_request, response) => {
    fetches += 1;
    response.statusCode = serving ? 200 : 500;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ keys: keys.map(({ jwk }) => jwk) }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const current = () => {
    const [newest] = keys;
    if (!newest) throw new Error('no key');
    return newest;
  };
  return {
    jwksUrl: `http://127.0.0.1:${address.port}/jwks.json`,
    fetches: () => fetches,
    current,
    rotate: async () => {
      keys = [await makeKey(`key-${keys.length + 1}`)];
    },
    stopServing: () => {
      serving = false;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The claims of a token as the platform writes them for a call from a function. */
export function claimsOf(site = 'site-1', installation = 'installation-1') {
  const id = `ari:cloud:ecosystem::installation/${installation}`;
  return {
    app: {
      id: appId,
      appVersion: '1.0.0',
      installationId: id,
      installation: { id, contexts: [{ name: 'Jira', apiBaseUrl: `https://api.example/${site}`, cloudId: site }] },
      environment: { type: 'PRODUCTION', id: 'ari:cloud:ecosystem::environment/app/env-1' },
      module: { type: 'core:function', key: 'resolver' },
    },
  };
}

/** What a test changes of a good token. */
export interface TokenChanges {
  readonly claims?: JWTPayload;
  readonly issuer?: string;
  readonly audience?: string;
  /** Seconds from now. */
  readonly notBefore?: number;
  readonly expires?: number;
  readonly key?: SigningKey;
}

export async function signToken(issuer: Pick<TokenIssuer, 'current'>, changes: TokenChanges = {}): Promise<string> {
  const { claims = claimsOf(), notBefore = 0, expires = 25, key = issuer.current() } = changes;
  const now = nowMs / 1000;
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', kid: key.kid })
    .setIssuer(changes.issuer ?? 'forge/invocation-token')
    .setAudience(changes.audience ?? appId)
    .setIssuedAt(now)
    .setNotBefore(now + notBefore)
    .setExpirationTime(now + expires)
    .sign(key.key);
}

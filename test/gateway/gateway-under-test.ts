import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyInvocation } from '../../gateway/src/auth/verify-invocation';
import { jsonLog } from '../../gateway/src/log';
import { retentionJob } from '../../gateway/src/retention/retention-job';
import { createServer } from '../../gateway/src/server';
import { shareLimits, type ShareLimits } from '../../gateway/src/share/share-routes';
import { Result } from '../../src/contract/kernel/result';
import { appId, claimsOf, nowMs, signToken, startIssuer, type TokenIssuer } from './auth/invocation-tokens';
import type { GatewayStoreUnderTest, StoreKind } from './gateway-stores';

/** A status and the result that came with it. */
export interface Answered {
  readonly status: number;
  readonly result: Result;
}

/** A whole gateway without a socket. */
export interface GatewayUnderTest {
  readonly store: GatewayStoreUnderTest;
  readonly issuer: TokenIssuer;
  readonly operatorToken: string;
  readonly log: readonly string[];
  readonly wakes: readonly string[];
  now: number;
  request(path: string, init?: RequestInit, address?: string): Promise<Response>;
  /** Calls the store as the app on a site does. */
  app(site: string, name: string, input?: unknown): Promise<Answered>;
  /** The value of a call of the app that must succeed. */
  appValue(site: string, name: string, input?: unknown): Promise<unknown>;
  share(name: string, input: unknown, address?: string): Promise<Answered>;
  close(): Promise<void>;
}

/** What a test may change of the gateway. */
export interface GatewayChanges {
  readonly limits?: ShareLimits;
  readonly operatorToken?: string | undefined;
}

const answered = async (response: Response): Promise<Answered> => ({
  status: response.status,
  result: Result.parse(await response.json()),
});

export async function openGateway(
  kind: Pick<StoreKind, 'open'>,
  changes: GatewayChanges = {},
): Promise<GatewayUnderTest> {
  const [store, issuer] = [await kind.open(), await startIssuer()];
  const operatorToken = 'operator-token-of-thirty-two-characters';
  const shareDir = mkdtempSync(join(tmpdir(), 'formwright-share-'));
  writeFileSync(join(shareDir, 'index.html'), '<!doctype html><title>Form</title>');
  writeFileSync(join(shareDir, 'main.js'), 'export {};');
  writeFileSync(join(shareDir, 'main-ABCD1234.css'), 'body {}');
  writeFileSync(join(shareDir, 'secret.txt'), 'no');
  const lines: string[] = [];
  const wakes: string[] = [];
  const time = { now: nowMs };
  const now = () => time.now;
  const log = jsonLog((text) => lines.push(text), now);
  const server = createServer({
    store,
    verify: verifyInvocation({ appId, jwksUrl: issuer.jwksUrl, now: () => nowMs, keyCooldown: 0 }),
    retention: retentionJob({ ...store, now, log }),
    wake: (url) => wakes.push(url),
    now,
    log,
    limits: changes.limits ?? shareLimits,
    publicUrl: 'https://forms.example.com',
    shareDir,
    operatorToken: 'operatorToken' in changes ? changes.operatorToken : operatorToken,
    trustedProxies: 0,
  });
  const request: GatewayUnderTest['request'] = async (path, init, address = '10.0.0.1') =>
    server.request(path, init, { incoming: { socket: { remoteAddress: address } } });
  const post = (path: string, input: unknown, headers: Readonly<Record<string, string>>) =>
    ({
      path,
      init: {
        method: 'POST',
        body: JSON.stringify(input),
        headers: { 'content-type': 'application/json', ...headers },
      },
    }) as const;
  const app: GatewayUnderTest['app'] = async (site, name, input = {}) => {
    const authorization = `Bearer ${await signToken(issuer, { claims: claimsOf(site) })}`;
    const { path, init } = post(`/v1/${name}`, input, { authorization });
    return answered(await request(path, init));
  };
  return {
    store,
    issuer,
    operatorToken,
    log: lines,
    wakes,
    get now() {
      return time.now;
    },
    set now(value) {
      time.now = value;
    },
    request,
    app,
    appValue: async (site, name, input) => {
      const { result } = await app(site, name, input);
      if (!result.ok) throw new Error(`${name}: ${result.error.code} ${JSON.stringify(result.error.details)}`);
      return result.value;
    },
    share: async (name, input, address) => {
      const { path, init } = post(`/share/v1/${name}`, input, {});
      return answered(await request(path, init, address));
    },
    close: async () => {
      await issuer.close();
      await store.close();
      rmSync(shareDir, { recursive: true });
    },
  };
}

/** The code a call failed with; nothing where it did not. */
export function codeOf({ result }: Answered): string | undefined {
  return result.ok ? undefined : result.error.code;
}

import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { verifyInvocation } from './auth/verify-invocation';
import type { Config } from './config';
import type { Log } from './log';
import { retentionJob } from './retention/retention-job';
import { createServer } from './server';
import { shareLimits } from './share/share-routes';
import { openStore } from './store/open-store';
import { wakeByPost } from './wake/wake';

/** A gateway that serves. */
export interface Gateway {
  readonly port: number;
  /** Takes no new calls, lets those under way finish, then lets go of the store. */
  stop(): Promise<void>;
}

const patienceMs = 10_000;
const now = () => Date.now();

/** Starts a gateway. */
export async function startGateway(
  config: Config,
  { log, shareDir }: { readonly log: Log; readonly shareDir: string },
): Promise<Gateway> {
  const { publicUrl, operatorToken, trustedProxies, appId, jwksUrl } = config;
  const store = await openStore(config.store);
  const retention = retentionJob({ ...store, now, log });
  const verify = verifyInvocation({ appId, jwksUrl, now });
  const parts = { store, verify, retention, now, log, publicUrl, operatorToken, trustedProxies, shareDir };
  const app = createServer({ ...parts, wake: wakeByPost(), limits: shareLimits });
  const http = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: { requestTimeout: 30_000, headersTimeout: 15_000 },
  });
  const port = await listen(http, config);
  retention.start();
  log({ event: 'listening', port, store: config.store.kind });
  return {
    port,
    stop: async () => {
      retention.stop();
      await close(http);
      await store.close();
      log({ event: 'stopped' });
    },
  };
}

type Server = ReturnType<typeof createAdaptorServer>;

async function listen(server: Server, { port, host }: Config): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address: AddressInfo | string | null = server.address();
  return address !== null && typeof address === 'object' ? address.port : port;
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const drop = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), patienceMs);
  if ('closeIdleConnections' in server) server.closeIdleConnections();
  await closed;
  clearTimeout(drop);
}

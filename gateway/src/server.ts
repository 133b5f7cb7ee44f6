import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import { AppError } from '../../src/contract/kernel/app-error';
import type { Clock } from '../../src/ports/clock';
import type { VerifyInvocation } from './auth/verify-invocation';
import { answer, failed } from './http/answer';
import { requestLog } from './http/request-log';
import { securityHeaders } from './http/security-headers';
import { describeError, type Log } from './log';
import { operatorRoutes } from './operator/operator-routes';
import type { RetentionJob } from './retention/retention-job';
import { sharePage } from './share/share-page';
import { shareRoutes, type ShareLimits } from './share/share-routes';
import { storeRoutes } from './store-api/store-routes';
import type { GatewayStore } from './store/gateway-store';
import type { Wake } from './wake/wake';

/** Everything the server is composed of. */
export interface ServerParts {
  readonly store: GatewayStore;
  readonly verify: VerifyInvocation;
  readonly retention: Pick<RetentionJob, 'run'>;
  readonly wake: Wake;
  readonly now: Clock;
  readonly log: Log;
  readonly limits: ShareLimits;
  readonly publicUrl: string;
  readonly shareDir: string;
  readonly operatorToken: string | undefined;
  readonly trustedProxies: number;
}

const newId = () => randomBytes(16).toString('base64url');

/** Composes the gateway. Errors become answers here and in the contract kernel, nowhere else. */
export function createServer(parts: ServerParts): Hono {
  const { store, log, operatorToken, publicUrl, retention } = parts;
  const onUnknownError = (error: unknown, call: string): string => {
    const id = newId();
    log({ event: 'error', id, call, error: describeError(error) });
    return id;
  };
  const app = new Hono();
  app.use(requestLog(log, newId), securityHeaders({ https: publicUrl.startsWith('https:') }));
  app.route('/', healthRoutes(store));
  app.route('/v1', storeRoutes({ ...parts, onUnknownError }));
  app.route('/share/v1', shareRoutes({ ...parts, onUnknownError }));
  app.route('/operator/v1', operatorRoutes({ token: operatorToken, tenants: store.tenants, retention }));
  app.route('/', sharePage(parts.shareDir));
  app.notFound((context) => context.json(failed('not-found'), 404));
  app.onError((error, context) => {
    if (error instanceof AppError)
      return answer(context, { ok: false, error: { code: error.code, details: error.details } });
    return answer(context, {
      ok: false,
      error: { code: 'internal', details: { logId: onUnknownError(error, 'http') } },
    });
  });
  return app;
}

/** `/healthz` says that the process serves, `/readyz` that its store does too. */
function healthRoutes(store: GatewayStore): Hono {
  const routes = new Hono();
  routes.get('/healthz', (context) => context.json({ ok: true }));
  routes.get('/readyz', async (context) => {
    const ok = await store.ready().catch(() => false);
    return context.json({ ok }, ok ? 200 : 503);
  });
  return routes;
}

import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Ids } from '../../../src/ports/ids';
import type { Log } from '../log';

/** Writes one line per request: its method, route pattern, status and time, under an id. Never what was asked or answered. */
export function requestLog(log: Log, newId: Ids['random']): MiddlewareHandler {
  return async (context, next) => {
    const started = performance.now();
    await next();
    const { status } = context.res;
    const route = routePath(context, -1);
    log({
      event: 'request',
      id: newId(),
      method: context.req.method,
      route,
      status,
      ms: Math.round(performance.now() - started),
    });
  };
}

import { Hono } from 'hono';
import { AppError } from '../../../src/contract/kernel/app-error';
import { implement, type Dispatch } from '../../../src/contract/kernel/implement';
import { storeContract } from '../../../src/contract/store';
import { bearerToken } from '../auth/bearer-token';
import type { VerifyInvocation } from '../auth/verify-invocation';
import { answer } from '../http/answer';
import { bodyAtMost } from '../http/body-at-most';
import { readJson } from '../http/read-json';
import { appGuards, type AppCaller } from './app-guards';
import { storeHandlers, type StoreParts } from './store-handlers';

/** What the routes of the app are made of. */
export interface StoreRouteParts extends StoreParts {
  readonly verify: VerifyInvocation;
  readonly onUnknownError: (error: unknown, name: string) => string;
}

const largestBody = 512 * 1024;

/** `POST /v1/<name>`: the calls of the app, each with its invocation token. */
export function storeRoutes(parts: StoreRouteParts): Hono {
  const dispatch: Dispatch<AppCaller> = implement({
    contract: storeContract,
    guards: appGuards(parts.store, parts.now),
    handlers: storeHandlers(parts),
    onUnknownError: parts.onUnknownError,
  });
  const routes = new Hono();
  routes.post('/:name', bodyAtMost(largestBody), async (context) => {
    const token = bearerToken(context.req.header('authorization'));
    if (token === undefined) throw new AppError('unauthenticated');
    const tenant = await parts.verify(token);
    return answer(context, await dispatch(context.req.param('name'), await readJson(context), { tenant }));
  });
  return routes;
}

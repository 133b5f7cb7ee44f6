import { Hono, type Context } from 'hono';
import { AppError } from '../../../src/contract/kernel/app-error';
import { implement, type Dispatch } from '../../../src/contract/kernel/implement';
import { shareContract } from '../../../src/contract/share';
import type { Clock } from '../../../src/ports/clock';
import { answer } from '../http/answer';
import { bodyAtMost } from '../http/body-at-most';
import { clientAddress } from '../http/client-address';
import { readJson } from '../http/read-json';
import { tokenBucket, type BucketSize } from '../http/token-bucket';
import type { GatewayStore } from '../store/gateway-store';
import type { Wake } from '../wake/wake';
import { compiledForms } from './compiled-forms';
import { shareGuards, type ShareCaller } from './share-guards';
import { shareHandlers } from './share-handlers';

/** How often the share page may call. */
export interface ShareLimits {
  readonly perAddress: BucketSize;
  readonly perLink: BucketSize;
}

/** An office behind one address opens a link at once; no address alone can use up a link. */
export const shareLimits: ShareLimits = {
  perAddress: { burst: 120, perSecond: 2 },
  perLink: { burst: 600, perSecond: 20 },
};

/** What the share page's routes are made of. */
export interface ShareRouteParts {
  readonly store: GatewayStore;
  readonly now: Clock;
  readonly wake: Wake;
  readonly trustedProxies: number;
  readonly limits: ShareLimits;
  readonly onUnknownError: (error: unknown, name: string) => string;
}

const largestBody = 300 * 1024;
/** A file of a million bytes in base64, and what goes with it. */
const largestFileBody = 1_400_000;
const mostCompiled = 200;

/** `POST /share/v1/<name>`: the calls of the share page, without an identity. */
export function shareRoutes({ store, now, wake, trustedProxies, limits, onUnknownError }: ShareRouteParts): Hono {
  const dispatch: Dispatch<ShareCaller> = implement({
    contract: shareContract,
    guards: shareGuards(store, tokenBucket(limits.perLink, now)),
    handlers: shareHandlers({ now, wake, compiled: compiledForms(mostCompiled) }),
    onUnknownError,
  });
  const takeAddressToken = tokenBucket(limits.perAddress, now);
  const routes = new Hono();
  routes.use(async (context, next) => {
    if (!takeAddressToken(clientAddress(context, trustedProxies))) throw new AppError('rate-limited');
    await next();
  });
  const serve = async (context: Context, name: string) =>
    answer(context, await dispatch(name, await readJson(context), undefined));
  const fileAtMost = bodyAtMost(largestFileBody, 'file-too-large');
  routes.post('/share.attach-file', fileAtMost, (context) => serve(context, 'share.attach-file'));
  routes.post('/:name', bodyAtMost(largestBody), (context) => serve(context, context.req.param('name')));
  return routes;
}

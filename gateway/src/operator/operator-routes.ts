import { createHash, timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { AppError } from '../../../src/contract/kernel/app-error';
import type { Tenants } from '../../../src/ports/tenants';
import { bearerToken } from '../auth/bearer-token';
import type { RetentionJob } from '../retention/retention-job';

/** What the operator's routes are made of. */
export interface OperatorParts {
  /** Without it there are no such routes. */
  readonly token: string | undefined;
  readonly tenants: Pick<Tenants, 'proofs'>;
  readonly retention: Pick<RetentionJob, 'run'>;
}

/** `POST /operator/v1/purge` sweeps now; `POST /operator/v1/proofs` lists what is left of purged tenants. */
export function operatorRoutes({ token, tenants, retention }: OperatorParts): Hono {
  const routes = new Hono();
  if (token === undefined) return routes;
  routes.use(async (context, next) => {
    if (!isSame(bearerToken(context.req.header('authorization')) ?? '', token)) throw new AppError('unauthenticated');
    await next();
  });
  routes.post('/purge', async (context) => context.json({ ok: true, value: await retention.run() }));
  routes.post('/proofs', async (context) => context.json({ ok: true, value: { proofs: await tenants.proofs() } }));
  return routes;
}

/** Compares in a time that does not depend on where two texts differ. */
function isSame(given: string, wanted: string): boolean {
  const digestOf = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digestOf(given), digestOf(wanted));
}

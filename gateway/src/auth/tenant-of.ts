import type { Tenant } from '../../../src/ports/tenants';
import { digest } from '../digest';
import type { InvocationClaims } from './invocation-claims';

/** The tenant that claims prove, where their parts agree with each other and with the app; otherwise nothing. */
export function tenantOf({ app, context }: InvocationClaims, appId: string): Tenant | undefined {
  const { installation, environment } = app;
  const clouds = new Set(installation.contexts.map(({ cloudId }) => cloudId));
  if (context?.cloudId !== undefined) clouds.add(context.cloudId);
  const [cloudId] = clouds;
  const agrees = app.id === appId && clouds.size === 1 && (app.installationId ?? installation.id) === installation.id;
  if (!agrees || cloudId === undefined) return undefined;
  return {
    key: digest(`${cloudId}/${environment.id}`),
    cloudId,
    environmentId: environment.id,
    installationId: installation.id,
  };
}

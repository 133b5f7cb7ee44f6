import type { Tenant, TenantRecord } from '../../../src/ports/tenants';

/** The record of a tenant that has just shown to be alive. Another installation does not keep the old one's address. */
export function seenRecord(
  before: TenantRecord | undefined,
  tenant: Tenant,
  { now, wakeUrl }: { readonly now: number; readonly wakeUrl?: string | undefined },
): TenantRecord {
  const kept = before?.installationId === tenant.installationId ? before.wakeUrl : undefined;
  const address = wakeUrl ?? kept;
  const { key, cloudId, environmentId, installationId } = tenant;
  return {
    key,
    cloudId,
    environmentId,
    installationId,
    lastSeenAt: now,
    ...(address !== undefined && { wakeUrl: address }),
  };
}

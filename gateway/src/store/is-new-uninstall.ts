import type { TenantRecord } from '../../../src/ports/tenants';

const day = 86_400_000;

/**
 * Whether an uninstall counts: the first one stays, and a sign of life well after it means there was none. A day is more
 * than clocks differ and less than the silence after which a tenant is presumed uninstalled.
 */
export function isNewUninstall(record: TenantRecord | undefined, at: number): boolean {
  return record !== undefined && record.purgeAt === undefined && at > record.lastSeenAt - day;
}

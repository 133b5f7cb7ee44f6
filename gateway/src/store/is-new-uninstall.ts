import type { TenantRecord } from '../../../src/ports/tenants';

/** Whether an uninstall counts: the first one stays, and a sign of life after it means there was none. */
export function isNewUninstall(record: TenantRecord | undefined, at: number): boolean {
  return record !== undefined && record.purgeAt === undefined && at >= record.lastSeenAt;
}

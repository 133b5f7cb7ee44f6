import * as z from 'zod';
import type { TenantRecord } from '../../../src/ports/tenants';
import type { Scope } from './scope';

const Row = z.object({
  tenant: z.string(),
  cloud_id: z.string(),
  environment_id: z.string(),
  installation_id: z.string(),
  last_seen_at: z.int(),
  wake_url: z.string().nullable(),
  uninstalled_at: z.int().nullable(),
  purge_at: z.int().nullable(),
});

/** Reads what is known of a tenant from SQLite. */
export function tenantRecord({ database, tenant }: Scope): TenantRecord | undefined {
  const row = database.one(Row, 'SELECT * FROM tenants WHERE tenant = ?', [tenant]);
  if (!row) return undefined;
  return {
    key: row.tenant,
    cloudId: row.cloud_id,
    environmentId: row.environment_id,
    installationId: row.installation_id,
    lastSeenAt: row.last_seen_at,
    ...(row.wake_url !== null && { wakeUrl: row.wake_url }),
    ...(row.uninstalled_at !== null && { uninstalledAt: row.uninstalled_at }),
    ...(row.purge_at !== null && { purgeAt: row.purge_at }),
  };
}

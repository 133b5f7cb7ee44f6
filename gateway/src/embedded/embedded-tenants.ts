import * as z from 'zod';
import type { PurgeProof, TenantRecord, Tenants } from '../../../src/ports/tenants';
import { isNewUninstall } from '../store/is-new-uninstall';
import { seenRecord } from '../store/seen-record';
import type { Database } from './database';
import { embeddedUsage } from './embedded-usage';
import { jsonColumn } from './json-column';
import { purgeTenant } from './purge-tenant';
import { tenantRecord } from './tenant-record';

const Counts = z.record(z.string(), z.int());
const Proven = z.object({
  tenant: z.string(),
  uninstalled_at: z.int(),
  purged_at: z.int(),
  deleted: jsonColumn(Counts),
});
const Keyed = z.object({ tenant: z.string() });
const Silent = Keyed.extend({ last_seen_at: z.int() });

/** All tenants in SQLite. */
export function embeddedTenants(database: Database): Tenants {
  return {
    get: async (key) => tenantRecord({ database, tenant: key }),
    seen: async (tenant, now, { wakeUrl }) =>
      database.atomically(() =>
        write(database, seenRecord(tenantRecord({ database, tenant: tenant.key }), tenant, { now, wakeUrl })),
      ),
    uninstalled: async (key, at, purgeAt) => database.atomically(() => mark(database, key, { at, purgeAt })),
    silentSince: async (moment) => {
      const sql =
        'SELECT tenant, last_seen_at FROM tenants WHERE purge_at IS NULL AND last_seen_at <= ? ORDER BY tenant';
      return database.all(Silent, sql, [moment]).map((row) => ({ key: row.tenant, lastSeenAt: row.last_seen_at }));
    },
    due: async (now) =>
      database
        .all(Keyed, 'SELECT tenant FROM tenants WHERE purge_at <= ? ORDER BY tenant', [now])
        .map((row) => row.tenant),
    purge: async (key, now) => purgeTenant({ database, tenant: key }, now),
    proofs: async () =>
      database.all(Proven, 'SELECT * FROM purge_proofs ORDER BY purged_at, tenant', []).map((row): PurgeProof => ({
        tenant: row.tenant,
        uninstalledAt: row.uninstalled_at,
        purgedAt: row.purged_at,
        deleted: row.deleted,
      })),
  };
}

function write(database: Database, record: TenantRecord): void {
  database.run(
    `INSERT OR REPLACE INTO tenants (tenant, cloud_id, environment_id, installation_id, last_seen_at, wake_url)
     VALUES (?, ?, ?, ?, ?, ?)`,
    ...[record.key, record.cloudId, record.environmentId, record.installationId, record.lastSeenAt],
    record.wakeUrl ?? null,
  );
}

function mark(
  database: Database,
  key: string,
  { at, purgeAt }: { readonly at: number; readonly purgeAt: number },
): void {
  const scope = { database, tenant: key };
  if (!isNewUninstall(tenantRecord(scope), at)) return;
  database.run(
    'UPDATE tenants SET uninstalled_at = ?, purge_at = ?, held = ? WHERE tenant = ?',
    ...[at, purgeAt, JSON.stringify(embeddedUsage(scope)), key],
  );
}

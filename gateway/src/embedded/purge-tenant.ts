import { setImmediate } from 'node:timers/promises';
import * as z from 'zod';
import type { PurgeProof } from '../../../src/ports/tenants';
import { deletedCounts } from '../store/deleted-counts';
import { jsonColumn } from './json-column';
import { dataTables } from './schema';
import type { Scope } from './scope';
import { tenantRecord } from './tenant-record';

const batch = 1_000;
const Held = z.object({ held: jsonColumn(z.record(z.string(), z.int())).nullable() });

/** Deletes everything of a tenant whose purge date has come, in batches between which other calls are served. */
export async function purgeTenant(scope: Scope, now: number): Promise<PurgeProof | undefined> {
  const deleted = { forms: 0, versions: 0, sharedLinks: 0, submissions: 0, receipts: 0, files: 0 };
  for (const kind of ['files', 'submissions', 'receipts', 'sharedLinks', 'versions', 'forms'] as const) {
    for (;;) {
      // A tenant that came back, or that another purge finished, has no due record: its new data stays.
      const gone = scope.database.atomically(() =>
        isDue(scope, now) ? deleteBatch(scope, dataTables[kind]) : undefined,
      );
      if (gone === undefined) return undefined;
      if (gone === 0) break;
      deleted[kind] += gone;
      await setImmediate();
    }
  }
  const proof = scope.database.atomically(() => finish(scope, now, deleted));
  scope.database.forget();
  return proof;
}

function isDue(scope: Scope, now: number): boolean {
  const purgeAt = tenantRecord(scope)?.purgeAt;
  return purgeAt !== undefined && purgeAt <= now;
}

function deleteBatch({ database, tenant }: Scope, table: string): number {
  const sql = `DELETE FROM ${table} WHERE rowid IN (SELECT rowid FROM ${table} WHERE tenant = ? LIMIT ${batch})`;
  return database.run(sql, tenant);
}

function finish(scope: Scope, now: number, found: Parameters<typeof deletedCounts>[1]): PurgeProof | undefined {
  const { database, tenant } = scope;
  const uninstalledAt = tenantRecord(scope)?.uninstalledAt;
  if (uninstalledAt === undefined || !isDue(scope, now)) return undefined;
  // What was written since its batch was done, by a call that was under way.
  for (const table of Object.values(dataTables)) database.run(`DELETE FROM ${table} WHERE tenant = ?`, tenant);
  const held = database.one(Held, 'SELECT held FROM tenants WHERE tenant = ?', [tenant])?.held ?? {};
  const deleted = deletedCounts(held, found);
  database.run(
    'INSERT OR REPLACE INTO purge_proofs (tenant, uninstalled_at, purged_at, deleted) VALUES (?, ?, ?, ?)',
    ...[tenant, uninstalledAt, now, JSON.stringify(deleted)],
  );
  database.run('DELETE FROM tenants WHERE tenant = ?', tenant);
  return { tenant, uninstalledAt, purgedAt: now, deleted };
}

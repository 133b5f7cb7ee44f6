import * as z from 'zod';
import type { UsageCounts } from '../store/gateway-store';
import { dataTables } from './schema';
import type { Scope } from './scope';

const Counted = z.object({ count: z.int() });

/** Counts the records of a tenant in SQLite. */
export function embeddedUsage({ database, tenant }: Scope): UsageCounts {
  const count = (table: string) =>
    database.one(Counted, `SELECT count(*) AS count FROM ${table} WHERE tenant = ?`, [tenant])?.count ?? 0;
  return {
    forms: count(dataTables.forms),
    versions: count(dataTables.versions),
    sharedLinks: count(dataTables.sharedLinks),
    submissions: count(dataTables.submissions),
    receipts: count(dataTables.receipts),
    files: count(dataTables.files),
  };
}

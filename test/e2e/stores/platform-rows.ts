import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { StoredRow } from './stored-row';

/** Reads every record of Forge storage from the file of the local platform; `kind` is the entity. */
export function platformRows(stateDir: string): StoredRow[] {
  const database = new DatabaseSync(path.join(stateDir, 'platform.db'), { readOnly: true });
  try {
    const rows = database.prepare('SELECT * FROM kvs_records').all();
    return rows.map((row) => ({ kind: String(row.entity), text: JSON.stringify(row) }));
  } finally {
    database.close();
  }
}

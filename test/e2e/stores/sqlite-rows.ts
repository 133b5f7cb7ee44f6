import { DatabaseSync } from 'node:sqlite';
import type { StoredRow } from './stored-row';

/** Reads every row of every table of a file, as it is; the program that owns the file may be running. */
export function sqliteRows(file: string): StoredRow[] {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
    return tables.flatMap(({ name }) => rowsOf(database, String(name)));
  } finally {
    database.close();
  }
}

function rowsOf(database: DatabaseSync, table: string): StoredRow[] {
  const rows = database.prepare(`SELECT * FROM "${table}"`).all();
  return rows.map((row) => ({ kind: table, text: JSON.stringify(row) }));
}

import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';

/** The address ids of web triggers, stable per installation and module until deleted. */
export interface WebTriggerUrls {
  idOf(installationId: string, moduleKey: string, forceCreate: boolean): string;
  find(id: string): { readonly installationId: string; readonly moduleKey: string } | undefined;
  list(installationId: string): readonly { readonly id: string; readonly moduleKey: string }[];
  remove(id: string): boolean;
}

/** Keeps the addresses in the state. */
export function createWebTriggerUrls(database: DatabaseSync): WebTriggerUrls {
  database.exec(
    'CREATE TABLE IF NOT EXISTS web_triggers (id TEXT PRIMARY KEY, installation TEXT NOT NULL, module TEXT NOT NULL)',
  );
  const newest = 'SELECT id, module FROM web_triggers WHERE installation = ? ORDER BY rowid DESC';
  const list = (installationId: string): { id: string; moduleKey: string }[] =>
    database
      .prepare(newest)
      .all(installationId)
      .map((row) => ({ id: String(row['id']), moduleKey: String(row['module']) }));
  return {
    list,
    idOf: (installationId, moduleKey, forceCreate) => {
      const known = forceCreate ? undefined : list(installationId).find((one) => one.moduleKey === moduleKey);
      if (known) return known.id;
      const id = randomUUID();
      database.prepare('INSERT INTO web_triggers VALUES (?, ?, ?)').run(id, installationId, moduleKey);
      return id;
    },
    find: (id) => {
      const row = database.prepare('SELECT * FROM web_triggers WHERE id = ?').get(id);
      return row && { installationId: String(row['installation']), moduleKey: String(row['module']) };
    },
    remove: (id) => database.prepare('DELETE FROM web_triggers WHERE id = ?').run(id).changes > 0,
  };
}

import type { DatabaseSync } from 'node:sqlite';

/** One installation of the app; times in milliseconds of the movable clock. */
export interface InstallationRecord {
  readonly id: string;
  readonly installedAt: number;
  readonly uninstalledAt: number | undefined;
}

/** Every installation there was; at most one is current. */
export interface Installations {
  current(): InstallationRecord | undefined;
  add(id: string, at: number): void;
  end(id: string, at: number): void;
  /** Installations that ended before this time and whose hosted data is still there. */
  toPurge(endedBefore: number): readonly string[];
  purged(id: string): void;
}

/** Keeps installations in the state. */
export function createInstallations(database: DatabaseSync): Installations {
  database.exec(`CREATE TABLE IF NOT EXISTS installations (
    id TEXT PRIMARY KEY, installed_at INTEGER NOT NULL, uninstalled_at INTEGER, purged INTEGER NOT NULL DEFAULT 0)`);
  return {
    current: () => {
      const row = database.prepare('SELECT * FROM installations WHERE uninstalled_at IS NULL').get();
      return row && { id: String(row['id']), installedAt: Number(row['installed_at']), uninstalledAt: undefined };
    },
    add: (id, at) => {
      database.prepare('INSERT INTO installations (id, installed_at) VALUES (?, ?)').run(id, at);
    },
    end: (id, at) => {
      database.prepare('UPDATE installations SET uninstalled_at = ? WHERE id = ?').run(at, id);
    },
    toPurge: (endedBefore) => {
      const due = database
        .prepare('SELECT id FROM installations WHERE purged = 0 AND uninstalled_at <= ?')
        .all(endedBefore);
      return due.map((row) => String(row['id']));
    },
    purged: (id) => {
      database.prepare('UPDATE installations SET purged = 1 WHERE id = ?').run(id);
    },
  };
}

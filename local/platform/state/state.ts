import { DatabaseSync } from 'node:sqlite';

/** The platform's database and its named settings, kept between starts. */
export interface State {
  readonly database: DatabaseSync;
  setting(name: string): string | undefined;
  keep(name: string, value: string): void;
}

/** Opens (or begins) the state in a file; `:memory:` keeps nothing. */
export function openState(file: string): State {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
  database.exec('CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value TEXT NOT NULL)');
  const read = database.prepare('SELECT value FROM settings WHERE name = ?');
  const write = database.prepare('INSERT OR REPLACE INTO settings VALUES (?, ?)');
  return {
    database,
    setting: (name) => {
      const value = read.get(name)?.['value'];
      return typeof value === 'string' ? value : undefined;
    },
    keep: (name, value) => {
      write.run(name, value);
    },
  };
}

import { DatabaseSync } from 'node:sqlite';

/** What the local site itself remembers between starts: the panels shown on issues, and small settings. */
export type SiteState = {
  readonly panels: (issueId: string) => readonly string[];
  readonly showPanel: (issueId: string, moduleKey: string) => void;
  readonly setting: (name: string) => string | undefined;
  readonly keep: (name: string, value: string) => void;
  readonly close: () => void;
};

/** Opens the state kept in `file`. */
export const openSiteState = (file: string): SiteState => {
  const sqlite = new DatabaseSync(file);
  sqlite.exec(`PRAGMA journal_mode = WAL;
    CREATE TABLE IF NOT EXISTS panel (issue_id TEXT, module_key TEXT, PRIMARY KEY (issue_id, module_key)) STRICT;
    CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;`);
  return {
    panels: (issueId) =>
      sqlite
        .prepare('SELECT module_key FROM panel WHERE issue_id = ? ORDER BY rowid')
        .all(issueId)
        .map((row) => String(row.module_key)),
    showPanel: (issueId, moduleKey) => {
      sqlite.prepare('INSERT OR IGNORE INTO panel VALUES (?, ?)').run(issueId, moduleKey);
    },
    setting: (name) => {
      const row = sqlite.prepare('SELECT value FROM setting WHERE name = ?').get(name);
      return row === undefined ? undefined : String(row.value);
    },
    keep: (name, value) => {
      sqlite.prepare('INSERT OR REPLACE INTO setting VALUES (?, ?)').run(name, value);
    },
    close: () => {
      sqlite.close();
    },
  };
};

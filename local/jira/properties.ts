import * as z from 'zod';
import type { Database } from './database';
import type { SearchTime } from './issues';

const Stored = z.object({ value: z.string() });
const Key = z.object({ key: z.string() });

/** The properties of issues, and what the site's search knows of them. */
export type Properties = ReturnType<typeof createProperties>;

const indexing = (db: Database, time: SearchTime) => (issueId: number, key: string, value: string | null) => {
  const now = time.now();
  db.run(
    `DELETE FROM search_property WHERE issue_id = ?1 AND key = ?2 AND entry < (
       SELECT MAX(entry) FROM search_property WHERE issue_id = ?1 AND key = ?2 AND visible_at <= ?3)`,
    issueId,
    key,
    now,
  );
  const add = 'INSERT INTO search_property (issue_id, key, value, visible_at) VALUES (?, ?, ?, ?)';
  db.run(add, issueId, key, value, now + time.searchLag);
};

/** Issue properties kept in `db`; every change reaches the search index `searchLag` milliseconds later. */
export const createProperties = (db: Database, time: SearchTime) => {
  const index = indexing(db, time);
  const read = (issueId: number, key: string): string | undefined =>
    db.first(Stored, 'SELECT value FROM property WHERE issue_id = ? AND key = ?', issueId, key)?.value;
  return {
    keys: (issueId: number): readonly string[] =>
      db.all(Key, 'SELECT key FROM property WHERE issue_id = ? ORDER BY key', issueId).map((row) => row.key),
    /** Reads a property's JSON text. */
    read,
    /** Writes a property's JSON text and tells whether it is new. */
    write: (issueId: number, key: string, value: string): boolean => {
      const isNew = read(issueId, key) === undefined;
      db.run(
        'INSERT INTO property VALUES (?, ?, ?) ON CONFLICT (issue_id, key) DO UPDATE SET value = excluded.value',
        issueId,
        key,
        value,
      );
      index(issueId, key, value);
      return isNew;
    },
    remove: (issueId: number, key: string): void => {
      db.run('DELETE FROM property WHERE issue_id = ? AND key = ?', issueId, key);
      index(issueId, key, null);
    },
  };
};

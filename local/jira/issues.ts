import * as z from 'zod';
import type { Database } from './database';
import type { Project } from './projects';

const Json = z
  .string()
  .nullable()
  .transform((text): unknown => (text === null ? null : JSON.parse(text)));

/** One issue; `description` is an Atlassian document or null, times are milliseconds. */
export const Issue = z.object({
  id: z.number(),
  key: z.string(),
  projectId: z.number(),
  typeId: z.string(),
  status: z.string(),
  summary: z.string(),
  description: Json,
  reporter: z.string().nullable(),
  assignee: z.string().nullable(),
  securityLevel: z.number().nullable(),
  created: z.number(),
  updated: z.number(),
});
export type Issue = z.infer<typeof Issue>;

/** What a new issue is made of; the site gives id, key and times. */
export type NewIssue = Readonly<
  Pick<Issue, 'typeId' | 'summary' | 'description' | 'reporter'> &
    Partial<Pick<Issue, 'status' | 'assignee' | 'securityLevel' | 'created'>> & { project: Project }
>;

/** The columns of an issue row under the names of `Issue`. */
export const issueColumns = `issue.id, issue.key, issue.project_id AS projectId, issue.type_id AS typeId, issue.status,
  issue.summary, issue.description, issue.reporter, issue.assignee, issue.security_level AS securityLevel,
  issue.created, issue.updated`;

const firstIssueId = 10_100;
const Counter = z.object({ value: z.number() });

const nextId = (db: Database): number => {
  const row = db.first(
    Counter,
    `INSERT INTO sequence VALUES ('issue', ?) ON CONFLICT (name) DO UPDATE SET last = last + 1 RETURNING last AS value`,
    firstIssueId,
  );
  return row?.value ?? firstIssueId;
};

const nextKey = (db: Database, project: Project): string => {
  const sql = 'UPDATE project SET next_number = next_number + 1 WHERE id = ? RETURNING next_number - 1 AS value';
  return `${project.key}-${String(db.first(Counter, sql, project.id)?.value)}`;
};

/** When the site calls it now, and how many milliseconds later its search knows of a change. */
export type SearchTime = { readonly now: () => number; readonly searchLag: number };

const added = (db: Database, time: SearchTime, issue: NewIssue): number => {
  const id = nextId(db);
  const now = time.now();
  const created = issue.created ?? now;
  const marks = Array.from({ length: 13 }, () => '?').join(', ');
  db.run(
    `INSERT INTO issue VALUES (${marks})`,
    id,
    nextKey(db, issue.project),
    issue.project.id,
    issue.typeId,
    issue.status ?? 'To Do',
    issue.summary,
    issue.description === null ? null : JSON.stringify(issue.description),
    issue.reporter,
    issue.assignee ?? null,
    issue.securityLevel ?? null,
    created,
    created,
    now + time.searchLag,
  );
  return id;
};

/** The issues of the site. */
export type Issues = ReturnType<typeof createIssues>;

/** Issues kept in `db`; ids are never given twice, also after a deletion. */
export const createIssues = (db: Database, time: SearchTime) => {
  const find = (idOrKey: string): Issue | undefined =>
    db.first(
      Issue,
      `SELECT ${issueColumns} FROM issue WHERE key = ? OR CAST(id AS TEXT) = ?`,
      idOrKey.toUpperCase(),
      idOrKey,
    );
  return {
    find,
    /** Adds an issue under the next key of its project and answers its id. */
    add: (issue: NewIssue): number => added(db, time, issue),
    remove: (id: number): void => {
      db.run('DELETE FROM issue WHERE id = ?', id);
    },
    addSecurityLevel: (level: { id: number; name: string; members: readonly string[] }): void => {
      db.run('INSERT INTO security_level VALUES (?, ?)', level.id, level.name);
      for (const member of level.members) db.run('INSERT INTO security_member VALUES (?, ?)', level.id, member);
    },
  };
};

import * as z from 'zod';
import type { Database } from './database';

/** One project; Jira's ids are decimal strings outside and numbers inside. */
export const Project = z.object({ id: z.number(), key: z.string(), name: z.string() });
export type Project = z.infer<typeof Project>;

/** One issue type, the same in all projects of the local site. */
export const IssueType = z.object({ id: z.string(), name: z.string(), description: z.string() });
export type IssueType = z.infer<typeof IssueType>;

/** The projects of the site with their issue types. */
export type Projects = ReturnType<typeof createProjects>;

/** Projects kept in `db`. */
export const createProjects = (db: Database) => ({
  add: (project: Project, roles: Readonly<Record<string, string>>): void => {
    db.run('INSERT INTO project (id, key, name) VALUES (?, ?, ?)', project.id, project.key, project.name);
    for (const [account, role] of Object.entries(roles))
      db.run('INSERT INTO project_member VALUES (?, ?, ?)', project.id, account, role);
  },
  addType: (type: IssueType): void => {
    db.run('INSERT INTO issue_type VALUES (?, ?, ?)', type.id, type.name, type.description);
  },
  /** Finds a project by its key (in any case) or its id. */
  find: (idOrKey: string): Project | undefined =>
    db.first(
      Project,
      'SELECT id, key, name FROM project WHERE key = ? OR CAST(id AS TEXT) = ?',
      idOrKey.toUpperCase(),
      idOrKey,
    ),
  all: (): readonly Project[] => db.all(Project, 'SELECT id, key, name FROM project ORDER BY key'),
  remove: (id: number): void => {
    db.run('DELETE FROM project WHERE id = ?', id);
  },
  types: (): readonly IssueType[] => db.all(IssueType, 'SELECT id, name, description FROM issue_type ORDER BY id'),
});

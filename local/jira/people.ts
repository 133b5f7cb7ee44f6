import * as z from 'zod';
import type { Database } from './database';

/** One person of the site; `closed` and `inactive` people keep their id and hold no permission. */
export const Person = z.object({
  accountId: z.string(),
  displayName: z.string(),
  email: z.string(),
  role: z.string(),
  admin: z.coerce.boolean(),
  status: z.enum(['active', 'inactive', 'closed']),
  profileUpdated: z.number(),
});
export type Person = z.infer<typeof Person>;

/** One group of the site. */
export const Group = z.object({ id: z.string(), name: z.string() });
export type Group = z.infer<typeof Group>;

const personColumns = `account_id AS accountId, display_name AS displayName, email, role, admin, status,
  profile_updated AS profileUpdated`;

/** The people and groups of the site. */
export type People = ReturnType<typeof createPeople>;

/** People and groups kept in `db`. */
export const createPeople = (db: Database) => ({
  add: (person: Person): void => {
    db.run(
      'INSERT INTO person VALUES (?, ?, ?, ?, ?, ?, ?)',
      person.accountId,
      person.displayName,
      person.email,
      person.role,
      person.admin ? 1 : 0,
      person.status,
      person.profileUpdated,
    );
  },
  addGroup: (group: Group, members: readonly string[]): void => {
    db.run('INSERT INTO person_group VALUES (?, ?)', group.id, group.name);
    for (const member of members) db.run('INSERT INTO membership VALUES (?, ?)', group.id, member);
  },
  setStatus: (accountId: string, status: Person['status']): void => {
    db.run('UPDATE person SET status = ? WHERE account_id = ?', status, accountId);
  },
  find: (accountId: string): Person | undefined =>
    db.first(Person, `SELECT ${personColumns} FROM person WHERE account_id = ?`, accountId),
  all: (): readonly Person[] => db.all(Person, `SELECT ${personColumns} FROM person ORDER BY rowid`),
  groups: (): readonly Group[] => db.all(Group, 'SELECT id, name FROM person_group ORDER BY name'),
  groupsOf: (accountId: string): readonly Group[] =>
    db.all(
      Group,
      `SELECT id, name FROM person_group JOIN membership ON group_id = id WHERE account_id = ? ORDER BY name`,
      accountId,
    ),
});

import path from 'node:path';
import { sqliteRows } from './sqlite-rows';
import type { StoredRow } from './stored-row';

/** Reads every entity property of every issue from the file of the local Jira. */
export function issueProperties(stateDir: string): StoredRow[] {
  return sqliteRows(path.join(stateDir, 'jira.db')).filter(({ kind }) => kind === 'property');
}

import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type * as z from 'zod';
import { databaseSchema } from './database-schema';

/** The Jira site's rows in one SQLite file, each parsed by a schema on its way out. */
export type Database = {
  readonly run: (sql: string, ...values: readonly SQLInputValue[]) => number;
  readonly all: <Row>(row: z.ZodType<Row>, sql: string, ...values: readonly SQLInputValue[]) => readonly Row[];
  readonly first: <Row>(row: z.ZodType<Row>, sql: string, ...values: readonly SQLInputValue[]) => Row | undefined;
  readonly transaction: <Result>(work: () => Result) => Result;
  readonly close: () => void;
};

/** Opens (and creates when missing) the site's database in `file`, or in memory for `:memory:`. */
export const openDatabase = (file: string): Database => {
  const sqlite = new DatabaseSync(file);
  sqlite.exec('PRAGMA journal_mode = WAL; PRAGMA foreign_keys = ON;');
  sqlite.exec(databaseSchema);
  return {
    run: (sql, ...values) => Number(sqlite.prepare(sql).run(...values).lastInsertRowid),
    all: (row, sql, ...values) =>
      sqlite
        .prepare(sql)
        .all(...values)
        .map((found) => row.parse(found)),
    first: (row, sql, ...values) => {
      const found = sqlite.prepare(sql).get(...values);
      return found === undefined ? undefined : row.parse(found);
    },
    transaction: (work) => {
      sqlite.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        sqlite.exec('COMMIT');
        return result;
      } catch (error) {
        sqlite.exec('ROLLBACK');
        throw error;
      }
    },
    close: () => {
      sqlite.close();
    },
  };
};

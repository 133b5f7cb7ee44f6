import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import * as z from 'zod';
import { schemaSteps } from './schema';

/** One SQLite file. Statements are kept prepared; rows are parsed, so that nothing of an unknown shape comes out. */
export interface Database {
  /** Runs a statement; says how many rows it changed. */
  run(sql: string, ...values: readonly SQLInputValue[]): number;
  all<Row>(row: z.ZodType<Row>, sql: string, values: readonly SQLInputValue[]): Row[];
  one<Row>(row: z.ZodType<Row>, sql: string, values: readonly SQLInputValue[]): Row | undefined;
  /** Runs work as the only writer: all of it is kept, or none. */
  atomically<Value>(work: () => Value): Value;
  /** Takes deleted content out of the write-ahead log too, so that no file holds it any longer. */
  forget(): void;
  close(): void;
}

const settings = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA secure_delete = ON;
  PRAGMA busy_timeout = 5000;
`;

const Version = z.object({ user_version: z.int() });

/** Opens a file and brings its tables up to date. */
export function openDatabase(file: string): Database {
  const sqlite = new DatabaseSync(file);
  sqlite.exec(settings);
  const prepared = new Map<string, StatementSync>();
  const statement = (sql: string): StatementSync => {
    const known = prepared.get(sql) ?? sqlite.prepare(sql);
    prepared.set(sql, known);
    return known;
  };
  const all: Database['all'] = (row, sql, values) =>
    statement(sql)
      .all(...values)
      .map((found) => row.parse(found));
  const database: Database = {
    run: (sql, ...values) => Number(statement(sql).run(...values).changes),
    all,
    one: (row, sql, values) => all(row, sql, values)[0],
    atomically: (work) => atomically(sqlite, work),
    forget: () => sqlite.exec('PRAGMA wal_checkpoint(TRUNCATE)'),
    close: () => sqlite.close(),
  };
  atomically(sqlite, () => migrate(sqlite));
  return database;
}

function atomically<Value>(sqlite: DatabaseSync, work: () => Value): Value {
  sqlite.exec('BEGIN IMMEDIATE');
  try {
    const value = work();
    sqlite.exec('COMMIT');
    return value;
  } catch (error) {
    if (sqlite.isTransaction) sqlite.exec('ROLLBACK');
    throw error;
  }
}

function migrate(sqlite: DatabaseSync): void {
  const { user_version: version } = Version.parse(sqlite.prepare('PRAGMA user_version').get());
  if (version > schemaSteps.length) throw new Error('The data file was written by a newer gateway.');
  for (const step of schemaSteps.slice(version)) sqlite.exec(step);
  sqlite.exec(`PRAGMA user_version = ${schemaSteps.length}`);
}

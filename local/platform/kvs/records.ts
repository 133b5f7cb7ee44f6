import { createHash } from 'node:crypto';
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { indexOf, type Entities, type EntityIndex } from './entities';

/** Which of the store's separate spaces a record lives in. */
export type Space = 'plain' | 'secret' | 'entity';

/** Where a record is. */
export interface Address {
  readonly space: Space;
  /** The entity's name; empty outside the entity space. */
  readonly entityName: string;
  readonly key: string;
}

/** One stored record; times in milliseconds. */
export interface KvsRecord extends Address {
  readonly value: unknown;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly expiresAt: number | undefined;
}

/** The records of one partition (one installation) in the database. */
export interface Records {
  read(address: Address): KvsRecord | undefined;
  write(record: KvsRecord, text: string): void;
  remove(address: Address): void;
  /** All records of a space, or of the part of an index that has these partition values. */
  scan(space: Space, entityName: string, within?: { index: EntityIndex; partition: readonly unknown[] }): KvsRecord[];
  all(): KvsRecord[];
  clear(): void;
  atomically<T>(work: () => T): T;
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const extract = (attribute: string): string => `json_extract(value, '$.${attribute}')`;

function createTables(database: DatabaseSync, entities: Entities): void {
  database.exec(`CREATE TABLE IF NOT EXISTS kvs_records (
    partition TEXT NOT NULL, space TEXT NOT NULL, entity TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL,
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, expires_at INTEGER,
    PRIMARY KEY (partition, space, entity, key)) WITHOUT ROWID`);
  for (const entity of entities.all) {
    for (const index of (entity.indexes ?? []).map(indexOf)) {
      if (index.partition.length === 0) continue;
      const columns = index.partition.map(extract).join(', ');
      const name = `kvs_${createHash('sha256').update(columns).digest('hex').slice(0, 16)}`;
      database.exec(`CREATE INDEX IF NOT EXISTS ${quoted(name)} ON kvs_records (partition, space, entity, ${columns})`);
    }
  }
}

const text = (value: SQLInputValue | undefined): string => (typeof value === 'string' ? value : '');

function recordOf(row: Record<string, SQLInputValue>): KvsRecord {
  const space = row['space'];
  return {
    space: space === 'entity' || space === 'secret' ? space : 'plain',
    entityName: text(row['entity']),
    key: text(row['key']),
    value: JSON.parse(text(row['value'])),
    createdAt: Number(row['created_at']),
    updatedAt: Number(row['updated_at']),
    expiresAt: row['expires_at'] === null ? undefined : Number(row['expires_at']),
  };
}

function bound(value: unknown): SQLInputValue {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

function transactionsOf(database: DatabaseSync): Records['atomically'] {
  return (work) => {
    database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      database.exec('COMMIT');
      return result;
    } catch (error) {
      database.exec('ROLLBACK');
      throw error;
    }
  };
}

/** Opens the records of one partition; a manifest index becomes an index of the database. */
export function createRecords(database: DatabaseSync, partition: string, entities: Entities): Records {
  createTables(database, entities);
  const where = 'WHERE partition = ? AND space = ? AND entity = ? AND key = ?';
  const one = database.prepare(`SELECT * FROM kvs_records ${where}`);
  const put = database.prepare('INSERT OR REPLACE INTO kvs_records VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  const drop = database.prepare(`DELETE FROM kvs_records ${where}`);
  return {
    read: ({ space, entityName, key }) => {
      const row = one.get(partition, space, entityName, key);
      return row ? recordOf(row) : undefined;
    },
    write: (record, json) => {
      const { space, entityName, key, createdAt, updatedAt, expiresAt } = record;
      put.run(partition, space, entityName, key, json, createdAt, updatedAt, expiresAt ?? null);
    },
    remove: ({ space, entityName, key }) => {
      drop.run(partition, space, entityName, key);
    },
    scan: (space, entityName, within) => {
      const attributes = within?.index.partition ?? [];
      const narrowed = attributes.map((attribute) => ` AND ${extract(attribute)} = ?`).join('');
      const rows = database.prepare(
        `SELECT * FROM kvs_records WHERE partition = ? AND space = ? AND entity = ?${narrowed}`,
      );
      return rows.all(partition, space, entityName, ...(within?.partition ?? []).map(bound)).map(recordOf);
    },
    all: () => database.prepare('SELECT * FROM kvs_records WHERE partition = ?').all(partition).map(recordOf),
    clear: () => {
      database.prepare('DELETE FROM kvs_records WHERE partition = ?').run(partition);
    },
    atomically: transactionsOf(database),
  };
}

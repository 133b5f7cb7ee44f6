import { kvs, Sort, WhereConditions } from '@forge/kvs';
import { askStorage, isConflict, type Wait } from './ask-storage';
import type { Entity } from './entities/entity';
import { recordOf, type Operation, type Stored } from './operation';
import { StorageFault } from './storage-fault';

/** Part of an index: the records with this partition value, in the order of the index's range attribute. */
export interface Listing {
  readonly index: string;
  readonly partition: string;
  /** Only records that stand after this range value in the asked order. */
  readonly after?: string;
  readonly order: 'ascending' | 'descending';
  /** The size of a page; the platform may give smaller ones. At most 100. */
  readonly limit: number;
}

/** One page of a listing, as the platform cut it. */
export interface Pageful<Value> {
  readonly values: readonly Value[];
  readonly more: boolean;
}

/** A value to be read: its entity and its id. */
export interface Address {
  readonly entityName: string;
  readonly key: string;
}

/** The platform's storage, spoken to in values of entities. Reads by key see the newest state, lists may lag behind. */
export interface Storage {
  get<Value, Id>(entity: Entity<Value, Id>, id: Id): Promise<Value | undefined>;
  /** The records at these addresses in one request, in the same order. */
  getAll(addresses: readonly Address[]): Promise<readonly (Stored | undefined)[]>;
  /** Writes a value whatever was there before. */
  set<Value extends Id, Id>(entity: Entity<Value, Id>, value: Value): Promise<void>;
  transact(operations: readonly Operation[]): Promise<'written' | 'conflict'>;
  pages<Value>(entity: Entity<Value, never>, listing: Listing): AsyncIterable<Pageful<Value>>;
  /** The first 100 records of an entity, by key. */
  first<Value>(entity: Entity<Value, never>): Promise<readonly Value[]>;
  /** How many records an entity has; counting stops at a bound. */
  count(entity: { readonly name: string }): Promise<{ readonly count: number; readonly atLeast: boolean }>;
  /** Deletes the records at these addresses; one that is not there is no failure. */
  deleteAll(addresses: readonly Address[]): Promise<void>;
}

/** Parses what was stored; fails without showing it. */
export function parseStored<Value>(entity: Entity<Value, never>, stored: Stored): Value {
  const parsed = entity.value.safeParse(stored['data']);
  if (parsed.success) return parsed.data;
  throw new StorageFault(
    entity.name,
    `a stored value is not one: ${String(parsed.error.issues[0]?.path[0] ?? 'all of it')}`,
  );
}

/** The address of a value. */
export function addressOf<Value, Id>(entity: Entity<Value, Id>, id: Id): Address {
  return { entityName: entity.name, key: entity.key(id) };
}

const missing = ['KEY_NOT_FOUND', 'NOT_FOUND'];
/** The platform takes at most so many keys in one batch. */
const batchKeys = 25;
/** Counting stops after so many pages. */
const countedPages = 10;

function checkFailures(where: string, failed: readonly { readonly error: { readonly code: string } }[]): void {
  // Guess: a key that is not there comes back among the failed ones, under the code a single read has.
  const code = failed.map(({ error }) => error.code).find((one) => !missing.includes(one));
  if (code !== undefined) throw new StorageFault(where, code);
}

function transactionOf(operations: readonly Operation[]): { execute(): Promise<void> } {
  const transaction = kvs.transact();
  for (const { kind, entityName, key, record, when } of operations) {
    const entity = { entityName, ...(when && { conditions: when }) };
    if (kind === 'set') transaction.set<Stored>(key, record ?? {}, entity);
    else transaction.delete<Stored>(key, entity);
  }
  return transaction;
}

function queryOf({ name }: { readonly name: string }, { index, partition, after, order, limit }: Listing) {
  const query = kvs
    .entity<Stored>(name)
    .query()
    .index(index, { partition: [partition] })
    .limit(Math.min(limit, 100));
  query.sort(order === 'ascending' ? Sort.ASC : Sort.DESC);
  if (after === undefined) return query;
  return query.where(order === 'ascending' ? WhereConditions.greaterThan(after) : WhereConditions.lessThan(after));
}

async function* pages<Value>(
  wait: Wait,
  entity: Entity<Value, never>,
  listing: Listing,
): AsyncIterable<Pageful<Value>> {
  let cursor: string | undefined;
  do {
    const query = queryOf(entity, listing);
    if (cursor !== undefined) query.cursor(cursor);
    const page = await askStorage(`list ${entity.name}`, wait, () => query.getMany());
    cursor = page.nextCursor;
    yield { values: page.results.map(({ value }) => parseStored(entity, value)), more: cursor !== undefined };
  } while (cursor !== undefined);
}

async function count(wait: Wait, { name }: { readonly name: string }) {
  let counted = 0;
  let cursor: string | undefined;
  for (let page = 0; page < countedPages; page += 1) {
    // Counting means reading whole values; `by-key` is the index that the platform gives every entity.
    const query = kvs.entity<Stored>(name).query().index('by-key').limit(100);
    if (cursor !== undefined) query.cursor(cursor);
    const { results, nextCursor } = await askStorage(`count ${name}`, wait, () => query.getMany());
    counted += results.length;
    cursor = nextCursor;
    if (cursor === undefined) break;
  }
  return { count: counted, atLeast: cursor !== undefined };
}

async function getAll(wait: Wait, addresses: readonly Address[]) {
  const { successfulKeys, failedKeys } = await askStorage('read several', wait, () =>
    kvs.batchGet<Stored>([...addresses]),
  );
  checkFailures('read several', failedKeys);
  const at = ({ entityName = '', key }: { readonly entityName?: string; readonly key: string }): string =>
    `${entityName} ${key}`;
  const found = new Map(successfulKeys.map((one) => [at(one), one.value]));
  return addresses.map((address) => found.get(at(address)));
}

/** Opens the storage of the installation that the app was invoked for. */
export function createStorage(wait: Wait): Storage {
  return {
    get: async (entity, id) => {
      const stored = await askStorage(`read ${entity.name}`, wait, () =>
        kvs.entity<Stored>(entity.name).get(entity.key(id)),
      );
      return stored && parseStored(entity, stored);
    },
    set: (entity, value) =>
      askStorage(`write ${entity.name}`, wait, () =>
        kvs.entity<Stored>(entity.name).set(entity.key(value), recordOf(entity, value)),
      ),
    getAll: (addresses) => getAll(wait, addresses),
    transact: async (operations) => {
      const where = `write ${[...new Set(operations.map(({ entityName }) => entityName))].join(', ')}`;
      try {
        await askStorage(where, wait, () => transactionOf(operations).execute());
        return 'written';
      } catch (error) {
        if (isConflict(error)) return 'conflict';
        throw error;
      }
    },
    pages: (entity, listing) => pages(wait, entity, listing),
    first: async (entity) => {
      const query = kvs.entity<Stored>(entity.name).query().index('by-key').limit(100);
      const { results } = await askStorage(`list ${entity.name}`, wait, () => query.getMany());
      return results.map(({ value }) => parseStored(entity, value));
    },
    count: (entity) => count(wait, entity),
    deleteAll: async (addresses) => {
      for (let from = 0; from < addresses.length; from += batchKeys) {
        const some = addresses.slice(from, from + batchKeys);
        const { failedKeys } = await askStorage('delete several', wait, () => kvs.batchDelete([...some]));
        checkFailures('delete several', failedKeys);
      }
    },
  };
}

import { checkKey } from './check-key';
import { checkValue } from './check-value';
import type { Entities } from './entities';
import { isGone, ttlMs, type ExpiryMode } from './expiry';
import { KvsError } from './kvs-error';
import { kvsLimits } from './kvs-limits';
import type { ReadOptions, WriteOptions } from './kvs-request';
import type { Address, KvsRecord, Records, Space } from './records';
import type { Staleness } from './staleness';

/** A record as the platform's answers carry it. */
export interface AnsweredRecord {
  readonly key: string;
  readonly value: unknown;
  readonly createdAt?: number;
  readonly updatedAt?: number;
  readonly expireTime?: string;
}

/** What a request names: a key, and an entity's name when it is a custom entity. */
export interface Named {
  readonly key: string;
  readonly entityName?: string | undefined;
}

/** Single reads and writes, with every rule of the platform applied; requests of all kinds are made of these. */
export interface Store {
  readonly entities: Entities;
  address(space: Space, named: Named): Address;
  find(address: Address): KvsRecord | undefined;
  put(address: Address, value: unknown, options?: WriteOptions): KvsRecord;
  remove(address: Address): void;
  /** The records of a space as a query sees them: perhaps stale, never those already gone. */
  visible(...scan: Parameters<Records['scan']>): KvsRecord[];
  atomically<T>(work: () => T): T;
}

/** What a store is made of. */
export interface StoreParts {
  readonly records: Records;
  readonly entities: Entities;
  readonly staleness: Staleness;
  readonly now: () => number;
  readonly expiry: () => ExpiryMode;
}

/** The record with the metadata the request asked for. */
export function answered(record: KvsRecord, fields: ReadOptions['metadataFields'] = []): AnsweredRecord {
  const expires = record.expiresAt;
  return {
    key: record.key,
    value: record.value,
    ...(fields.includes('CREATED_AT') && { createdAt: record.createdAt }),
    ...(fields.includes('UPDATED_AT') && { updatedAt: record.updatedAt }),
    ...(fields.includes('EXPIRE_TIME') && expires !== undefined && { expireTime: new Date(expires).toISOString() }),
  };
}

function expiresAt(now: number, options: WriteOptions | undefined): number | undefined {
  if (!options?.ttl) return undefined;
  const length = ttlMs(options.ttl);
  if (length > kvsLimits.ttlMaxMs) throw new KvsError(400, 'INVALID_TTL', 'A time to live can be at most one year.'); // Guess: the code.
  return now + length;
}

/** Makes a store from its records. */
export function createStore({ records, entities, staleness, now, expiry }: StoreParts): Store {
  const find = (address: Address): KvsRecord | undefined => {
    const record = records.read(address);
    return record && !isGone(record, now(), expiry()) ? record : undefined;
  };
  return {
    entities,
    find,
    address: (space, { key, entityName }) => {
      checkKey(space, key);
      if (space === 'entity') entities.entity(entityName ?? '');
      return { space, entityName: entityName ?? '', key };
    },
    put: (address, value, options) => {
      const text = checkValue(entities, address.space === 'entity' ? address.entityName : undefined, value);
      const before = find(address);
      if (before && options?.keyPolicy === 'FAIL_IF_EXISTS')
        throw new KvsError(409, 'KEY_CONFLICT', 'The provided key already exists.');
      const at = now();
      const times = { createdAt: before?.createdAt ?? at, updatedAt: at, expiresAt: expiresAt(at, options) };
      const record = { ...address, ...times, value: JSON.parse(text) as unknown };
      records.write(record, text);
      staleness.wrote(address, before);
      return record;
    },
    remove: (address) => {
      staleness.wrote(address, find(address));
      records.remove(address);
    },
    visible: (space, entityName, within) => {
      const at = now();
      const seen = staleness.seen(records.scan(space, entityName, within), space, entityName);
      return seen.filter((record) => !isGone(record, at, expiry()));
    },
    atomically: (work) => records.atomically(work),
  };
}

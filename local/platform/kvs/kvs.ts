import type { DatabaseSync } from 'node:sqlite';
import type * as z from 'zod';
import { batch } from './batch';
import { createEntities, type EntityDefinition } from './entities';
import type { ExpiryMode } from './expiry';
import { KvsError } from './kvs-error';
import { kvsLimits } from './kvs-limits';
import { kvsRequests, type KvsPath } from './kvs-request';
import { queryEntity, queryPlain } from './query';
import { createRecords, type KvsRecord } from './records';
import { createRequestRate } from './request-rate';
import { get, remove, set } from './single';
import { createStaleness, type Consistency } from './staleness';
import { createStore, type Store } from './store';
import { transact } from './transaction';

/** What a store needs: the manifest's entities, a database, whose records it holds, and a clock. */
export interface KvsOptions {
  readonly entities: readonly EntityDefinition[];
  readonly database: DatabaseSync;
  readonly partition: string;
  /** Milliseconds; decides times and expiry. */
  readonly now: () => number;
  /** Requests allowed in one second of real time; unlimited when left out. */
  readonly requestsPerSecond?: number;
  readonly milliseconds?: () => number;
}

/** An HTTP answer of the store. */
export interface KvsAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** The hosted storage of one installation, answering what the genuine client sends. */
export interface Kvs {
  handle(path: string, body: unknown): KvsAnswer;
  /** Makes queries (never gets) lag behind writes. */
  setConsistency(consistency: Consistency): void;
  setExpiry(mode: ExpiryMode): void;
  /** Every stored record, for inspection. */
  records(): readonly KvsRecord[];
  clear(): void;
}

type Handler = (store: Store, body: unknown) => unknown;

function on<R>(schema: z.ZodType<R>, handle: (store: Store, request: R) => unknown): Handler {
  return (store, body) => {
    const parsed = schema.safeParse(body);
    if (parsed.success) return handle(store, parsed.data);
    const where = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
    throw new KvsError(400, 'INVALID_REQUEST', `The request is not one the store knows: ${where}`);
  };
}

const handlers: Readonly<Record<KvsPath, Handler>> = {
  get: on(kvsRequests.get, (store, request) => get(store, 'plain', request)),
  set: on(kvsRequests.set, (store, request) => set(store, 'plain', request)),
  delete: on(kvsRequests.delete, (store, request) => remove(store, 'plain', request)),
  query: on(kvsRequests.query, queryPlain),
  'secret/get': on(kvsRequests['secret/get'], (store, request) => get(store, 'secret', request)),
  'secret/set': on(kvsRequests['secret/set'], (store, request) => set(store, 'secret', request)),
  'secret/delete': on(kvsRequests['secret/delete'], (store, request) => remove(store, 'secret', request)),
  'entity/get': on(kvsRequests['entity/get'], (store, request) => get(store, 'entity', request)),
  'entity/set': on(kvsRequests['entity/set'], (store, request) => set(store, 'entity', request)),
  'entity/delete': on(kvsRequests['entity/delete'], (store, request) => remove(store, 'entity', request)),
  'entity/query': on(kvsRequests['entity/query'], queryEntity),
  'batch/get': on(kvsRequests['batch/get'], (store, items) => batch(store, items, get)),
  'batch/set': on(kvsRequests['batch/set'], (store, items) => batch(store, items, set)),
  'batch/delete': on(kvsRequests['batch/delete'], (store, items) => batch(store, items, remove)),
  transaction: on(kvsRequests.transaction, transact),
};

const isPath = (path: string): path is KvsPath => Object.hasOwn(handlers, path);

function checkSize(path: KvsPath, body: unknown): void {
  if (path !== 'transaction' && path !== 'batch/set') return;
  if (Buffer.byteLength(JSON.stringify(body)) <= kvsLimits.requestBytes) return;
  throw new KvsError(400, 'MAX_SIZE', 'The request has exceeded the maximum size of 4 MB.'); // Guess: the code.
}

/** Opens the hosted storage of one installation. */
export function createKvs(options: KvsOptions): Kvs {
  const entities = createEntities(options.entities);
  const records = createRecords(options.database, options.partition, entities);
  const staleness = createStaleness(options.now);
  let expiry: ExpiryMode = 'prompt';
  const store = createStore({ records, entities, staleness, now: options.now, expiry: () => expiry });
  const admit = createRequestRate(
    options.requestsPerSecond ?? Infinity,
    options.milliseconds ?? (() => performance.now()),
  );
  const answer = (path: string, body: unknown): KvsAnswer => {
    admit();
    if (!isPath(path)) throw new KvsError(404, 'NOT_FOUND', `The local key-value store has no '${path}'.`);
    checkSize(path, body);
    const result = handlers[path](store, body);
    return { status: result === undefined ? 204 : 200, body: result };
  };
  return {
    handle: (path, body) => {
      try {
        return answer(path.replace(/^\/?api\/v1\//, ''), body);
      } catch (error) {
        if (!(error instanceof KvsError)) throw error;
        return { status: error.status, body: { code: error.code, message: error.message } };
      }
    },
    setConsistency: (consistency) => {
      staleness.set(consistency);
    },
    setExpiry: (mode) => {
      expiry = mode;
    },
    records: () => records.all(),
    clear: () => {
      records.clear();
    },
  };
}

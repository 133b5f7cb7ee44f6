import type { DatabaseSync } from 'node:sqlite';
import { batch } from './batch';
import { createEntities, type EntityDefinition } from './entities';
import type { ExpiryMode } from './expiry';
import { KvsError } from './kvs-error';
import { kvsLimits } from './kvs-limits';
import { kvsRequests, type KvsPath, type KvsRequest } from './kvs-request';
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

type Handlers = { readonly [P in KvsPath]: (store: Store, request: KvsRequest<P>) => unknown };

const handlers: Handlers = {
  get: (store, request) => get(store, 'plain', request),
  set: (store, request) => set(store, 'plain', request),
  delete: (store, request) => remove(store, 'plain', request),
  query: queryPlain,
  'secret/get': (store, request) => get(store, 'secret', request),
  'secret/set': (store, request) => set(store, 'secret', request),
  'secret/delete': (store, request) => remove(store, 'secret', request),
  'entity/get': (store, request) => get(store, 'entity', request),
  'entity/set': (store, request) => set(store, 'entity', request),
  'entity/delete': (store, request) => remove(store, 'entity', request),
  'entity/query': queryEntity,
  'batch/get': (store, items) => batch(store, items, get),
  'batch/set': (store, items) => batch(store, items, set),
  'batch/delete': (store, items) => batch(store, items, remove),
  transaction: transact,
};

const isPath = (path: string): path is KvsPath => Object.hasOwn(kvsRequests, path);

function run<P extends KvsPath>(store: Store, path: P, body: unknown): unknown {
  const parsed = kvsRequests[path].safeParse(body);
  if (!parsed.success) {
    const where = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
    throw new KvsError(400, 'INVALID_REQUEST', `The request to ${path} is not one the store knows: ${where}`);
  }
  return handlers[path](store, parsed.data as KvsRequest<P>);
}

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
  const admit = createRequestRate(options.requestsPerSecond ?? Infinity, options.milliseconds ?? (() => performance.now()));
  const answer = (path: string, body: unknown): KvsAnswer => {
    admit();
    if (!isPath(path)) throw new KvsError(404, 'NOT_FOUND', `The local key-value store has no '${path}'.`);
    checkSize(path, body);
    const result = run(store, path, body);
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

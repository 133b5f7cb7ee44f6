import { KvsError } from './kvs-error';
import { kvsLimits } from './kvs-limits';
import type { Space } from './records';
import type { Named, Store } from './store';

interface FailedKey extends Named {
  readonly error: { readonly code: string; readonly message: string };
}

/** What a batch answers: which items it did, which it could not do and why. */
export interface BatchAnswer {
  readonly successfulKeys: readonly Named[];
  readonly failedKeys: readonly FailedKey[];
}

/** The space an item of a batch or transaction is in. */
export const spaceOf = (item: Named): Space => (item.entityName === undefined ? 'plain' : 'entity');

/** Refuses two operations on the same key. */
export function checkDistinct(items: readonly Named[], code: string): void {
  const addresses = items.map((item) => JSON.stringify([item.entityName ?? '', item.key]));
  if (new Set(addresses).size < addresses.length)
    throw new KvsError(400, code, 'The same key is named more than once.');
}

/** Does each item by itself, as far as possible; refuses the whole when it is empty, too long or names a key twice. */
export function batch<I extends Named>(
  store: Store,
  items: readonly I[],
  one: (store: Store, space: Space, item: I) => object | undefined,
): BatchAnswer {
  // Guess: the codes of refused batches.
  if (items.length === 0) throw new KvsError(400, 'EMPTY_BATCH', 'A batch must name at least one key.');
  if (items.length > kvsLimits.batchKeys)
    throw new KvsError(400, 'BATCH_SIZE_EXCEEDED', 'A batch can name at most 25 keys.');
  checkDistinct(items, 'DUPLICATE_KEY');
  const successfulKeys: Named[] = [];
  const failedKeys: FailedKey[] = [];
  for (const item of items) {
    const named = { key: item.key, ...(item.entityName !== undefined && { entityName: item.entityName }) };
    try {
      successfulKeys.push({ ...one(store, spaceOf(item), item), ...named });
    } catch (error) {
      if (!(error instanceof KvsError)) throw error;
      failedKeys.push({ ...named, error: { code: error.code, message: error.message } });
    }
  }
  return { successfulKeys, failedKeys };
}

import { checkDistinct, spaceOf } from './batch';
import { checkClauses, holds } from './holds';
import { KvsError } from './kvs-error';
import { kvsLimits } from './kvs-limits';
import type { Clauses, KvsRequest } from './kvs-request';
import type { Named, Store } from './store';

type Conditional = Named & { readonly conditions?: Clauses | undefined };

function checkShape(items: readonly Conditional[]): void {
  // Guess: the codes of refused transactions.
  if (items.length === 0) throw new KvsError(400, 'EMPTY_TRANSACTION', 'A transaction needs at least one operation.');
  if (items.length > kvsLimits.transactionOperations) {
    throw new KvsError(400, 'TRANSACTION_SIZE_EXCEEDED', 'A transaction can have at most 25 operations.');
  }
  checkDistinct(items, 'DUPLICATE_KEY');
}

function checkCondition(store: Store, item: Conditional): void {
  const address = store.address(spaceOf(item), item);
  if (!item.conditions) return;
  if (item.entityName === undefined) {
    throw new KvsError(
      400,
      'INVALID_TRANSACTION_CONDITION',
      `Conditions are for custom entities only; '${item.key}' is a plain key.`,
    );
  }
  checkClauses(store.entities, item.entityName, item.conditions);
  const record = store.find(address);
  // Guess: a record that does not exist is tested as one without attributes, so that "not exists" holds for it.
  const value = record && typeof record.value === 'object' ? { ...record.value } : undefined;
  // Guess: the status; the code is documented.
  if (!holds(value, item.conditions))
    throw new KvsError(409, 'CONDITIONAL_CHECK_FAILED', `The conditions for key '${item.key}' are not met.`);
}

/** Does all operations or none. */
export function transact(
  store: Store,
  { set = [], delete: deleted = [], check = [] }: KvsRequest<'transaction'>,
): undefined {
  const all: readonly Conditional[] = [...set, ...deleted, ...check];
  checkShape(all);
  for (const item of check) {
    if (!item.conditions)
      throw new KvsError(400, 'INVALID_TRANSACTION_CONDITION', `The check of '${item.key}' states no condition.`);
  }
  store.atomically(() => {
    for (const item of all) checkCondition(store, item);
    for (const item of set) store.put(store.address(spaceOf(item), item), item.value, item.options);
    for (const item of deleted) store.remove(store.address(spaceOf(item), item));
  });
  return undefined;
}

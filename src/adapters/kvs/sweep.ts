import type { Entity } from './entities/entity';
import { addressOf, type Storage } from './storage';

/** What to delete: the part of an index, and of it perhaps only some values. */
export interface Sweeping<Value> {
  readonly index: string;
  readonly partition: string;
  readonly only?: (value: Value) => boolean;
}

/**
 * Deletes what an index lists, pass after pass until one finds nothing new. An index may go on listing what was
 * deleted, so what this sweep deleted already counts as nothing new. Safe to repeat.
 */
export async function sweep<Value extends Id, Id>(
  storage: Storage,
  entity: Entity<Value, Id>,
  sweeping: Sweeping<Value>,
): Promise<void> {
  const { index, partition, only = () => true } = sweeping;
  const deleted = new Set<string>();
  let found: number;
  do {
    found = 0;
    for await (const { values } of storage.pages(entity, { index, partition, order: 'ascending', limit: 100 })) {
      const addresses = values.filter(only).map((value) => addressOf(entity, value));
      const fresh = addresses.filter(({ key }) => !deleted.has(key));
      await storage.deleteAll(fresh);
      for (const { key } of fresh) deleted.add(key);
      found += fresh.length;
    }
  } while (found > 0);
}

import type { Address, KvsRecord } from './records';

/** What queries see: everything (`strict`), or the state before the last writes, as an eventually consistent index shows it. */
export type Consistency = 'strict' | { readonly staleForMs: number } | { readonly staleForWrites: number };

interface Write {
  readonly at: number;
  readonly address: Address;
  readonly before: KvsRecord | undefined;
}

/** Remembers recent writes so that a query can be answered from before them. */
export interface Staleness {
  set(consistency: Consistency): void;
  wrote(address: Address, before: KvsRecord | undefined): void;
  /** Turns what is stored now into what a query of one space sees. */
  seen(records: readonly KvsRecord[], space: Address['space'], entityName: string): KvsRecord[];
}

const remembered = 10_000;

/** Starts strict; times are the store's clock. */
export function createStaleness(now: () => number): Staleness {
  let consistency: Consistency = 'strict';
  const writes: Write[] = [];
  const undone = (): Write[] => {
    if (consistency === 'strict') return [];
    if ('staleForWrites' in consistency) return writes.slice(Math.max(0, writes.length - consistency.staleForWrites));
    const since = now() - consistency.staleForMs;
    return writes.filter((write) => write.at > since);
  };
  return {
    set: (next) => {
      consistency = next;
    },
    wrote: (address, before) => {
      writes.push({ at: now(), address, before });
      if (writes.length > remembered) writes.shift();
    },
    seen: (records, space, entityName) => {
      const byKey = new Map(records.map((record) => [record.key, record]));
      for (const { address, before } of undone().reverse()) {
        if (address.space !== space || address.entityName !== entityName) continue;
        if (before) byKey.set(address.key, before);
        else byKey.delete(address.key);
      }
      return [...byKey.values()];
    },
  };
}

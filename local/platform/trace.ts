/** What was asked of the platform; never what it carried. */
export interface TraceEntry {
  readonly kind: 'invoke' | 'kvs' | 'jira' | 'remote' | 'egress' | 'stargate' | 'web-trigger' | 'unsupported';
  readonly method: string;
  readonly path: string;
  /** Milliseconds of the movable clock. */
  readonly at: number;
}

/** The latest requests, a bounded number of them. */
export interface Trace {
  add(entry: Omit<TraceEntry, 'at'>): void;
  entries(): readonly TraceEntry[];
  reset(): void;
}

const kept = 5000;

/** Starts an empty trace. */
export function createTrace(now: () => number): Trace {
  let entries: TraceEntry[] = [];
  return {
    add: (entry) => {
      entries.push({ ...entry, at: now() });
      if (entries.length > kept) entries = entries.slice(-kept);
    },
    entries: () => [...entries],
    reset: () => {
      entries = [];
    },
  };
}

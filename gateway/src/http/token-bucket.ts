import type { Clock } from '../../../src/ports/clock';

/** Takes one token for a key; false where none is left. */
export type TakeToken = (key: string) => boolean;

/** How many calls may come at once, and how many follow per second. */
export interface BucketSize {
  readonly burst: number;
  readonly perSecond: number;
}

const mostKeys = 20_000;

interface Level {
  readonly tokens: number;
  readonly at: number;
}

/** Makes a token bucket per key. It remembers a bounded number of keys, those used last. */
export function tokenBucket({ burst, perSecond }: BucketSize, now: Clock): TakeToken {
  const levels = new Map<string, Level>();
  return (key) => {
    const before = levels.get(key);
    const at = now();
    const grown = before ? before.tokens + (Math.max(0, at - before.at) / 1_000) * perSecond : burst;
    const tokens = Math.min(burst, grown);
    levels.delete(key);
    levels.set(key, { tokens: tokens >= 1 ? tokens - 1 : tokens, at });
    const [oldest] = levels.keys();
    if (levels.size > mostKeys && oldest !== undefined) levels.delete(oldest);
    return tokens >= 1;
  };
}

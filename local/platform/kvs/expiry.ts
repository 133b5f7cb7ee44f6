import type { KvsRecord } from './records';

const unitMs = { SECONDS: 1000, MINUTES: 60_000, HOURS: 3_600_000, DAYS: 86_400_000 } as const;

/** When expired data goes: at once, or (as the platform may) only up to 48 hours later, being readable until then. */
export type ExpiryMode = 'prompt' | 'late';

const lateMs = 48 * unitMs.HOURS;

/** The length of a time to live in milliseconds. */
export function ttlMs(ttl: { readonly value: number; readonly unit: keyof typeof unitMs }): number {
  return ttl.value * unitMs[ttl.unit];
}

/** Whether a record is gone at this time. */
export function isGone(record: KvsRecord, now: number, mode: ExpiryMode): boolean {
  return record.expiresAt !== undefined && record.expiresAt + (mode === 'late' ? lateMs : 0) <= now;
}

import type { UsageCounts } from './gateway-store';

/**
 * What a purge deleted: what the tenant had when it was marked, part of which may have expired by itself or gone in a
 * purge that was cut short, or what was found now, where that is more.
 */
export function deletedCounts(held: Readonly<Record<string, number>>, found: UsageCounts): Record<string, number> {
  return Object.fromEntries(Object.entries(found).map(([kind, count]) => [kind, Math.max(count, held[kind] ?? 0)]));
}

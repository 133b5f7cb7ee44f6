import { isPresumedUninstalled, purgeAt, retention } from '../../../src/domain/policy/retention';
import type { Tenants } from '../../../src/ports/tenants';

/** What one sweep did. */
export interface Swept {
  /** Tenants that now count as uninstalled because nothing was heard of them. */
  readonly presumedUninstalled: number;
  readonly purged: number;
  /** Tenants where something went wrong; the next sweep tries again. */
  readonly failed: number;
}

/** What a sweep needs. */
export interface SweepParts {
  readonly tenants: Tenants;
  readonly onError: (error: unknown) => void;
}

const patience = retention.daysWithoutHeartbeat * 86_400_000;

/** Marks tenants that fell silent as uninstalled, and purges those whose purge date has come. */
export async function sweep({ tenants, onError }: SweepParts, now: number): Promise<Swept> {
  const silent = (await tenants.silentSince(now - patience)).filter(({ lastSeenAt }) =>
    isPresumedUninstalled(lastSeenAt, now),
  );
  const marked = await each(silent, onError, async ({ key, lastSeenAt }) => {
    await tenants.uninstalled(key, lastSeenAt, presumedPurgeAt(lastSeenAt, now));
    return true;
  });
  const due = await tenants.due(now);
  const purged = await each(due, onError, async (key) => (await tenants.purge(key, now)) !== undefined);
  return { presumedUninstalled: marked.done, purged: purged.done, failed: marked.failed + purged.failed };
}

/**
 * When a tenant that fell silent is purged. It always has time left to show that it lives: after a long outage
 * of the gateway itself everybody looks silent.
 */
function presumedPurgeAt(lastSeenAt: number, now: number): number {
  return Math.max(purgeAt(lastSeenAt), now + patience);
}

async function each<Item>(
  items: readonly Item[],
  onError: (error: unknown) => void,
  work: (item: Item) => Promise<boolean>,
): Promise<{ readonly done: number; readonly failed: number }> {
  const counts = { done: 0, failed: 0 };
  for (const item of items) {
    try {
      if (await work(item)) counts.done += 1;
    } catch (error) {
      counts.failed += 1;
      onError(error);
    }
  }
  return counts;
}

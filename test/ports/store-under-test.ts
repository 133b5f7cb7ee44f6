import { randomUUID } from 'node:crypto';
import type { Forms } from '../../src/ports/forms';
import type { SharedFiles } from '../../src/ports/shared-files';
import type { SharedLinks } from '../../src/ports/shared-links';
import type { SharedSubmissions } from '../../src/ports/shared-submissions';

/** The data of one tenant, whatever keeps it. */
export interface TenantData {
  readonly forms: Forms;
  readonly sharedLinks: SharedLinks;
  readonly sharedSubmissions: SharedSubmissions;
  readonly sharedFiles: SharedFiles;
}

/** A store of several tenants. */
export interface StoreUnderTest {
  forTenant(key: string): TenantData;
  close(): Promise<void>;
}

/** Opens a store; it may hold the data of other tests under other tenants. */
export type OpenStore<Store extends { close(): Promise<void> } = StoreUnderTest> = () => Promise<Store>;

/** A tenant nobody else uses. */
export const newTenant = (): string => randomUUID().replaceAll('-', '').slice(0, 22);

// A real server may take its time to make a database.
const patienceMs = 60_000;

/** Runs a suite over one opened store. */
export function overStore<Store extends { close(): Promise<void> }>(
  name: string,
  open: OpenStore<Store>,
  suite: (store: () => Store) => void,
): void {
  describe(name, () => {
    let store: Store | undefined;
    beforeAll(async () => {
      store = await open();
    }, patienceMs);
    afterAll(async () => {
      await store?.close();
    }, patienceMs);
    suite(() => {
      if (!store) throw new Error('The store is open only while the suite runs.');
      return store;
    });
  });
}

/** The items of all pages, read one page after the other. */
export async function allPages<Item>(
  page: (request: {
    readonly before?: string;
    readonly limit: number;
  }) => Promise<{ readonly items: readonly Item[]; readonly next?: string }>,
  limit: number,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  let next: string | undefined;
  do {
    const read = await page({ ...(next !== undefined && { before: next }), limit });
    expect(read.items.length).toBeLessThanOrEqual(limit);
    items.push(...read.items);
    next = read.next;
  } while (next !== undefined);
  return items;
}

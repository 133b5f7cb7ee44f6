import type { Page } from '../../../src/domain/page';

/** Makes a page of rows that were read one further than the limit, to know whether more follow. */
export function pageOf<Row extends { readonly place: string }, Item>(
  rows: readonly Row[],
  limit: number,
  itemOf: (row: Row) => Item,
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(itemOf), ...(rows.length > limit && last && { next: last.place }) };
}

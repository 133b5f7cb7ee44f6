import type { Page, PageRequest } from '../../domain/page';

/** Cuts the asked page out of all items, newest first; `placeOf` gives the text that items are ordered by. */
export function pageOf<Item>(
  items: readonly Item[],
  { before, limit }: PageRequest,
  placeOf: (item: Item) => string,
): Page<Item> {
  const rest = items
    .map((item) => ({ item, place: placeOf(item) }))
    .filter(({ place }) => before === undefined || place < before)
    .sort((a, b) => (a.place < b.place ? 1 : -1));
  const shown = rest.slice(0, limit);
  const next = rest.length > limit ? shown.at(-1)?.place : undefined;
  return { items: shown.map(({ item }) => item), ...(next !== undefined && { next }) };
}

import type { Field } from './field';

type Keyed = Pick<Field, 'key'>;

/** Those in both lists whose order among themselves changed: as few as explain it. */
export function movedKeys(before: readonly Keyed[], after: readonly Keyed[]): ReadonlySet<string> {
  const places = new Map(before.map(({ key }, index) => [key, index]));
  const common = after.flatMap(({ key }) => {
    const place = places.get(key);
    return place === undefined ? [] : [{ key, place }];
  });
  const stay = new Set(longestAscending(common));
  return new Set(common.map(({ key }) => key).filter((key) => !stay.has(key)));
}

interface Placed {
  readonly key: string;
  readonly place: number;
}

/** Keys in the order of their places, and the last of these places. */
interface Chain {
  readonly keys: readonly string[];
  readonly last: number;
}

function longestAscending(items: readonly Placed[]): readonly string[] {
  const longest = (among: readonly Chain[]) =>
    among.reduce<readonly string[]>((keys, chain) => (chain.keys.length > keys.length ? chain.keys : keys), []);
  const chains: Chain[] = [];
  for (const { key, place } of items)
    chains.push({ keys: [...longest(chains.filter(({ last }) => last < place)), key], last: place });
  return longest(chains);
}

/** The places, from 1, of what has a key in two lists. */
export function positions(
  before: readonly Keyed[],
  after: readonly Keyed[],
  key: string,
): readonly [before: number, after: number] {
  const place = (list: readonly Keyed[]) => list.findIndex((each) => each.key === key) + 1;
  return [place(before), place(after)];
}

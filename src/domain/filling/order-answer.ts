import type { Json } from '../json';
import type { Option } from '../fields';

/** The options in the order of an answer; those it does not name follow in their own order. */
export function orderedOptions(options: readonly Option[], value: Json | undefined): readonly Option[] {
  const ranked: readonly Json[] = Array.isArray(value) ? value : [];
  const placed = [...new Set(ranked)].flatMap((each) => options.filter((option) => option.value === each));
  return [...placed, ...options.filter((option) => !placed.includes(option))];
}

/** The order in which one option has moved so many places; past an end means the end. */
export function movedOption(ordered: readonly Option[], value: string, places: number): readonly string[] {
  const values = ordered.map((option) => option.value);
  const from = values.indexOf(value);
  const others = values.filter((each) => each !== value);
  if (from < 0) return values;
  const to = Math.max(0, Math.min(from + places, others.length));
  return [...others.slice(0, to), value, ...others.slice(to)];
}

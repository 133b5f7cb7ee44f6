import { canonicalJson } from '../../canonical-json';
import type { Json } from '../../json';
import { isEmpty } from '../../logic/is-empty';
import type { Finding } from '../field-behaviour';

/** Holds the answers of a table's column against each other: every one that stands in an earlier row is found. */
export function unique(column: readonly (Json | undefined)[], { key }: { readonly key: string }): readonly Finding[] {
  const seen = new Map<string, number>();
  return column.flatMap((answer, row): readonly Finding[] => {
    if (answer === undefined || isEmpty(answer)) return [];
    const text = canonicalJson(answer);
    const first = seen.get(text);
    if (first !== undefined) return [{ code: 'table.repeated', params: { row: first + 1 }, path: [row, key] }];
    seen.set(text, row);
    return [];
  });
}

/** The sentence of a repeated answer. */
export const uniqueMessages = {
  'table.repeated': 'Enter something else. Row {row} has the same.',
} as const;

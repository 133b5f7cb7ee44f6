import type { Finding } from '../field-behaviour';

/** Holds the rows of a table against how few and how many there may be. */
export function rowCount(
  { length }: readonly unknown[],
  { min, max }: { readonly min: number; readonly max: number },
): readonly Finding[] {
  if (length < min) return [{ code: 'table.too-few-rows', params: { min } }];
  return length > max ? [{ code: 'table.too-many-rows', params: { max } }] : [];
}

/** The sentences of a count of rows. */
export const rowCountMessages = {
  'table.too-few-rows': 'Add rows. The fewest are {min}.',
  'table.too-many-rows': 'Remove rows. The most are {max}.',
} as const;

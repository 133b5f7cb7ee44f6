import * as z from 'zod';
import type { Json } from '../../json';

/** One row of a table: its cells by the keys of their columns. */
export type Row = Readonly<Record<string, Json>>;

/** The most rows a table can have. */
export const mostRows = 200;

/** The rows of a table, of any cells yet. Looked at without a copy, so that a row stays the same object. */
export const Rows = z.custom<readonly Row[]>(
  (value) =>
    Array.isArray(value) && value.every((row) => typeof row === 'object' && row !== null && !Array.isArray(row)),
);

/** A cell of a row; undefined where it has none. */
export function cellOf(row: Row, key: string): Json | undefined {
  return Object.hasOwn(row, key) ? row[key] : undefined;
}

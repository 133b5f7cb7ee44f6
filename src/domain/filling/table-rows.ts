import type { Problem } from '../answers/problem';
import { problemSentence } from '../answers/problem-sentence';
import type { Wording } from '../answers/sentences/wording';
import type { ColumnControl, Control } from '../fields';
import { Rows, type Row } from '../fields/table/row';
import type { Json } from '../json';
import { total } from '../logic/expression/decimal';
import { isNothing } from '../answers/is-nothing';

/** The rows of an answer; none where it is no table. */
export function rowsOf(value: Json | undefined): readonly Row[] {
  return Rows.safeParse(value).data ?? [];
}

/** The rows with an empty one at the end. */
export function withRow(rows: readonly Row[]): readonly Row[] {
  return [...rows, {}];
}

/** The rows without the one at a place. */
export function withoutRow(rows: readonly Row[], at: number): readonly Row[] {
  return rows.filter((_, place) => place !== at);
}

/** The rows with another value in one cell; every other row stays the same object. */
export function withCell(
  rows: readonly Row[],
  [at, key]: readonly [row: number, column: string],
  value: Json | undefined,
): readonly Row[] {
  return rows.map((row, place) => (place === at ? changedRow(row, key, value) : row));
}

function changedRow(row: Row, key: string, value: Json | undefined): Row {
  const { [key]: _before, ...others } = row;
  return isNothing(value) ? others : { ...row, [key]: value };
}

/** The sum of a column as people read it; what is no number does not count. */
export function sumInWords(rows: readonly Row[], { key, text }: ColumnControl, locale?: string): string {
  return text(total(rows.map((row) => row[key]).filter((cell) => typeof cell === 'number')), locale);
}

/** What is wrong with one cell, in sentences that need not say where it is. */
export function cellSentences(
  problems: readonly Problem[],
  [at, key]: readonly [row: number, column: string],
  wording: Wording,
): readonly string[] {
  return problems
    .filter(({ path = [] }) => path[0] === at && path[1] === key)
    .map(({ code, params: { atRow: _row, atColumn: _column, ...params } }) =>
      problemSentence({ code, params }, wording),
    );
}

/** What a cell is called where its row does not stand beside it. */
export function cellName({ label }: Pick<ColumnControl, 'label'>, at: number): string {
  return `${label}, row ${at + 1}`;
}

/** The id of a cell's input within its question, by the place of its row. */
export function cellId(id: string, at: number | string, key: number | string): string {
  return `${id}-${at}-${key}`;
}

/** How a cell is filled: as its column says, with a list of options always as a dropdown, for the room it takes. */
export function cellControl(control: Control): Control {
  return control.kind === 'one-of' ? { ...control, shown: 'dropdown' } : control;
}

/** A number for each row that stays with it: those known so far, and new ones for rows that came in another way. */
export function matchingIds(ids: readonly number[], count: number): readonly number[] {
  if (ids.length === count) return ids;
  const next = Math.max(0, ...ids) + 1;
  const missing = Math.max(0, count - ids.length);
  return [...ids.slice(0, count), ...Array.from({ length: missing }, (_, place) => next + place)];
}

import { cellOf, Rows, type Row } from '../../fields/table/row';
import { Json } from '../../json';
import type { CarriedAnswer, Carry } from './carry';

/** A column of a table, and what becomes of its cells. */
export interface CarriedColumn {
  readonly key: string;
  /** Whether people give its cells; what the form works out goes without a word where its column does. */
  readonly isGiven: boolean;
  readonly carry: Carry;
}

type Fate = CarriedAnswer['fate'];

interface CarriedRow {
  readonly cells: Row;
  readonly fates: readonly Fate[];
}

/** Carries rows over cell by cell; a row that has nothing left goes. */
export function carryRows(columns: readonly CarriedColumn[]): Carry {
  return (answer) => {
    const rows = Rows.safeParse(answer);
    if (!rows.success) return { fate: 'kept', answer };
    const carried = rows.data.map((row) => carriedRow(row, columns));
    const left = carried.filter(({ cells }, at) => hasCells(cells) || !hasCells(rows.data[at] ?? {}));
    const fate = worst(carried.flatMap(({ fates }) => fates));
    if (left.length === 0 && rows.data.length > 0) return { fate };
    return { fate, answer: Json.parse(left.map(({ cells }) => cells)) };
  };
}

function carriedRow(row: Row, columns: readonly CarriedColumn[]): CarriedRow {
  const cells = new Map(Object.entries(row));
  const fates: Fate[] = [];
  for (const { key, isGiven, carry } of columns) {
    const cell = cellOf(row, key);
    if (cell === undefined) continue;
    const { fate, answer } = carry(cell);
    if (isGiven) fates.push(fate);
    if (answer === undefined) cells.delete(key);
    else cells.set(key, answer);
  }
  return { cells: Object.fromEntries(cells), fates };
}

function hasCells(row: Row): boolean {
  return Object.keys(row).length > 0;
}

function worst(fates: readonly Fate[]): Fate {
  if (fates.includes('orphaned')) return 'orphaned';
  return fates.includes('mapped') ? 'mapped' : 'kept';
}

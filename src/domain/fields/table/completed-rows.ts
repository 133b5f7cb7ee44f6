import type { Json } from '../../json';
import type { ExpressionContext } from '../../logic/expression/expression-context';
import { isEmpty } from '../../logic/is-empty';
import type { FieldTools } from '../field-behaviour';
import type { BoundColumn } from './bound-columns';
import { calculationOrder, type Calculation } from '../../logic/expression/calculation-order';
import { cellOf, mostRows, type Row } from './row';

/** Works out the calculated cells of rows, and drops cells of no column. What a row says of a calculated cell never counts. */
export type CompleteRows = (rows: readonly Row[], context: ExpressionContext) => readonly Row[];

interface Completed {
  readonly row: Row;
  readonly context: ExpressionContext;
}

/** Makes ready to complete rows of these columns. A row that is the same object as before is not worked out again. */
export function completedRows(columns: readonly BoundColumn[], { expressions }: FieldTools): CompleteRows {
  const complete = completedRow(columns, expressions);
  const known = new WeakMap<Row, Completed>();
  const once = (row: Row, context: ExpressionContext): Row => {
    const before = known.get(row);
    if (before?.context === context) return before.row;
    const completed = { row: complete(row, context), context };
    known.set(row, completed);
    known.set(completed.row, completed);
    return completed.row;
  };
  return (rows, context) => {
    // A longer table is refused as a whole.
    if (rows.length > mostRows) return rows;
    const completed = rows.map((row) => once(row, context));
    return completed.every((row, at) => row === rows[at]) ? rows : completed;
  };
}

/** Completes one row; gives the row itself where there is nothing to add or to drop. */
function completedRow(
  columns: readonly BoundColumn[],
  engine: FieldTools['expressions'],
): (row: Row, context: ExpressionContext) => Row {
  const calculated = new Set(
    columns.filter(({ behaviour }) => behaviour.part.kind === 'computed').map(({ key }) => key),
  );
  const calculations = columns.flatMap(({ key, behaviour: { part } }): readonly Calculation[] => {
    const compiled = part.kind === 'computed' ? engine?.compile(part.expression) : undefined;
    return compiled ? [{ key, ...compiled }] : [];
  });
  const filled = columns.map(({ key }) => key).filter((key) => !calculated.has(key));
  const compiled = calculationOrder(calculations).ordered;
  return (row, context) => {
    const now: Record<string, Json> = {};
    const data: Record<string, Json> = {};
    for (const key of filled) {
      const cell = cellOf(row, key);
      if (cell === undefined) continue;
      now[key] = cell;
      if (!isEmpty(cell)) data[key] = cell;
    }
    // A row that nobody has filled yet has nothing to work with.
    for (const { key, run } of Object.keys(data).length > 0 ? compiled : []) {
      const cell = run(data, context);
      if (cell === null) continue;
      now[key] = cell;
      data[key] = cell;
    }
    return isSameRow(row, now) ? row : now;
  };
}

function isSameRow(row: Row, now: Row): boolean {
  const keys = Object.keys(row);
  return keys.length === Object.keys(now).length && keys.every((key) => cellOf(now, key) === row[key]);
}

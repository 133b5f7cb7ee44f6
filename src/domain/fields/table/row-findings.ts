import type { ExpressionContext } from '../../logic/expression/expression-context';
import { isEmpty } from '../../logic/is-empty';
import type { Finding } from '../field-behaviour';
import { unique } from '../rules/unique';
import type { BoundColumn } from './bound-columns';
import { cellOf, type Row } from './row';

/** What is wrong with rows, each finding at its cell. */
export type FindInRows = (rows: readonly Row[], context: ExpressionContext) => readonly Finding[];

/** What is wrong in one row, wherever it stands. */
interface CellFinding {
  readonly column: BoundColumn;
  readonly finding: Finding;
}

interface Found {
  readonly findings: readonly CellFinding[];
  readonly context: ExpressionContext;
}

/** Makes ready to judge rows of these columns. A row that is the same object as before is not judged again. */
export function rowFindings(columns: readonly BoundColumn[]): FindInRows {
  const known = new WeakMap<Row, Found>();
  const once = (row: Row, context: ExpressionContext): readonly CellFinding[] => {
    const before = known.get(row);
    if (before?.context === context) return before.findings;
    const findings = inRow(columns, row, context);
    known.set(row, { findings, context });
    return findings;
  };
  const uniqueColumns = columns.filter((column) => column.unique);
  return (rows, context) => {
    const found: Finding[] = [];
    rows.forEach((row, at) => {
      for (const { column, finding } of once(row, context)) found.push(placed(finding, at, column));
    });
    return [...found, ...uniqueColumns.flatMap((column) => repeatedIn(rows, column))];
  };
}

function inRow(columns: readonly BoundColumn[], row: Row, context: ExpressionContext): readonly CellFinding[] {
  const filled = columns.filter(({ isFilled }) => isFilled);
  const [first] = filled;
  const isBlank = filled.every(({ key }) => isEmpty(cellOf(row, key)));
  if (isBlank && first) return [{ column: first, finding: { code: 'table.blank-row', params: {} } }];
  return columns.flatMap((column) => inCell(column, row, context).map((finding) => ({ column, finding })));
}

function inCell({ key, required, behaviour }: BoundColumn, row: Row, context: ExpressionContext): readonly Finding[] {
  const cell = cellOf(row, key);
  if (!isEmpty(cell)) return behaviour.part.kind === 'computed' ? [] : behaviour.check(cell, context);
  return required ? [{ code: 'table.cell-missing', params: {} }] : [];
}

function repeatedIn(rows: readonly Row[], column: BoundColumn): readonly Finding[] {
  const cells = rows.map((row) => cellOf(row, column.key));
  return unique(cells, column).map((finding) => placed(finding, Number(finding.path?.[0]), column));
}

/** A finding with its place: as a path for programs, and as parameters of its sentence for people. */
function placed(finding: Finding, row: number, { key, label }: BoundColumn): Finding {
  return { ...finding, params: { ...finding.params, atRow: row + 1, atColumn: label }, path: [row, key] };
}

import { fieldTypeOf } from '../../fields';
import { checkExpression } from '../../logic/expression/check-expression';
import { partsOf, type Call, type Expression, type Literal } from '../../logic/expression/expression';
import { problemAt, suggesting, type ExpressionProblem } from '../../logic/expression/expression-problem';
import { functionOf } from '../../logic/expression/functions/registry';
import { nearestName } from '../../logic/expression/nearest-name';
import { parseSource } from '../../logic/expression/parse-source';
import { fits, type ValueType } from '../../logic/expression/value-type';
import { columnsOf } from '../columns-of';
import type { DefinitionFault } from '../definition-fault';
import type { DefinitionParts } from '../definition-parts';
import { expressionsOf, type PlacedExpression } from '../expressions-of';
import type { Field } from '../field';
import { translatedExpressions } from '../translated-expressions';
import { problemFault } from './expression-faults';

/** The functions that work with the numbers of a column. */
const ofNumbers: ReadonlySet<string> = new Set(['sumOf', 'averageOf', 'minOf', 'maxOf']);

/** A column that a function is to look at: of which table, and where its key stands. */
interface NamedColumn {
  readonly by: string;
  readonly table: Field;
  readonly key: string;
  readonly at: Literal['at'];
}

/** Columns of tables that expressions name and that are not there, or do not hold what is worked with. */
export function columnNameFaults(definition: DefinitionParts): readonly DefinitionFault[] {
  const tables = new Map(
    definition.fields.filter((field) => columnsOf(field).length > 0).map((field) => [field.key, field]),
  );
  if (tables.size === 0) return [];
  return [...expressionsOf(definition), ...translatedExpressions(definition)].flatMap((placed) =>
    namedColumns(placed, tables).flatMap((named) => {
      const fault = columnFault(named);
      return fault ? [problemFault(placed, fault.problem, fault.said)] : [];
    }),
  );
}

function namedColumns({ source }: PlacedExpression, tables: ReadonlyMap<string, Field>): readonly NamedColumn[] {
  const parsed = parseSource(source);
  if (!parsed.ok) return [];
  const calls = (part: Expression): readonly NamedColumn[] => [
    ...(part.kind === 'call' ? namedBy(part, tables) : []),
    ...partsOf(part).flatMap(calls),
  ];
  return calls(parsed.expression);
}

function namedBy({ name, args }: Call, tables: ReadonlyMap<string, Field>): readonly NamedColumn[] {
  if (functionOf(name)?.parameters[1]?.name !== 'column') return [];
  const [rows, column] = args;
  const table = rows?.kind === 'field' ? tables.get(rows.key) : undefined;
  return table && column ? keyIn(column).map((key) => ({ by: name, table, key, at: column.at })) : [];
}

/** The key that is said outright; an empty one is as good as none. */
function keyIn(column: Expression): readonly string[] {
  return column.kind === 'literal' && typeof column.value === 'string' && column.value !== '' ? [column.value] : [];
}

interface ColumnFault {
  readonly said: string;
  readonly problem: ExpressionProblem;
}

function columnFault({ by, table, key, at }: NamedColumn): ColumnFault | undefined {
  const columns = columnsOf(table);
  const column = columns.find((each) => each.key === key);
  if (!column) {
    const near = nearestName(
      key,
      columns.map((each) => each.key),
    );
    const hint = near === undefined ? '' : ` Did you mean ${near}?`;
    const name = key.slice(0, 64);
    return {
      said: `“${table.label}” has no column with the key ${name}. Use the key of one of its columns.${hint}`,
      problem: suggesting(problemAt(at, 'expression.unknown-column', { name, table: table.key }), near),
    };
  }
  const holds = typeOfColumn(table, key);
  if (!ofNumbers.has(by) || fits(holds, ['number'])) return undefined;
  return {
    said: `${by} needs a column of numbers, and “${column.label}” holds ${worded(holds)}. Choose another column.`,
    problem: problemAt(at, 'expression.wrong-column', { name: by, column: key, found: holds }),
  };
}

/** What the cells of a column are; of a calculated one, what its calculation gives. */
function typeOfColumn({ type, settings }: Field, key: string): ValueType {
  const { inner } = fieldTypeOf(type).bind(settings);
  if (!inner) return 'any';
  const calculated = inner.expressions.find((each) => each.key === key);
  const parsed = calculated && parseSource(calculated.source);
  return parsed?.ok
    ? checkExpression(parsed.expression, (name) => inner.names.get(name)).type
    : (inner.names.get(key) ?? 'any');
}

const words: ReadonlyMap<ValueType, string> = new Map([
  ['yes-no', 'yes or no'],
  ['date', 'dates'],
  ['list', 'lists'],
]);

function worded(type: ValueType): string {
  return words.get(type) ?? type;
}

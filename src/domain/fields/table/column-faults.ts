import { checkExpression } from '../../logic/expression/check-expression';
import type { ExpressionProblem } from '../../logic/expression/expression-problem';
import { expressionSentence } from '../../logic/expression/expression-sentence';
import { parseSource, type ExpressionSource } from '../../logic/expression/expression-source';
import type { FieldType } from '../field-type';
import { calculationOrder, type Calculation } from './calculation-order';
import type { TableColumn } from './table-column';

/** What is wrong with the columns of a table, and where among them. */
interface ColumnFault {
  readonly message: string;
  readonly path: readonly (string | number)[];
}

interface KnownColumn {
  readonly at: number;
  readonly column: TableColumn;
  readonly fieldType: FieldType;
  readonly source: ExpressionSource | undefined;
}

type FindFaults = (columns: readonly KnownColumn[]) => readonly ColumnFault[];

/** What columns say together that cannot stand: repeated names, sums of what is no number, and calculations that cannot work. */
export function columnFaults(columns: readonly TableColumn[], types: readonly FieldType[]): readonly ColumnFault[] {
  const known = columns.flatMap((column, at): readonly KnownColumn[] => {
    const fieldType = types.find(({ type }) => type === column.type);
    if (!fieldType) return [];
    const { part } = fieldType.bind(column.settings);
    return [{ at, column, fieldType, source: part.kind === 'computed' ? part.expression : undefined }];
  });
  return [repeated('key'), repeated('label'), sumsOfNoNumber, conditionalChoices, wrongCalculations, circle].flatMap(
    (find) => find(known),
  );
}

const repeated =
  (name: 'key' | 'label'): FindFaults =>
  (columns) => {
    const all = columns.map(({ column }) => column[name]);
    return columns.flatMap(({ at }, place) =>
      all.indexOf(all[place] ?? '') < place
        ? [{ message: `Two columns have the ${name} ${all[place] ?? ''}. Change one of them.`, path: [at, name] }]
        : [],
    );
  };

const sumsOfNoNumber: FindFaults = (columns) =>
  columns
    .filter(({ column, fieldType, source }) => column.total && fieldType.index !== 'number' && source === undefined)
    .map(({ at, column }) => ({
      message: `“${column.label}” has no numbers to add up. Turn its sum off.`,
      path: [at, 'total'],
    }));

const conditionalChoices: FindFaults = (columns) =>
  columns.flatMap(({ at, column, fieldType }) => {
    const { choices } = fieldType.bind(column.settings);
    const isConditional = ({ showWhen, requireWhen, enableWhen }: (typeof options)[number]) =>
      Boolean(showWhen ?? requireWhen ?? enableWhen);
    const options = choices?.options ?? [];
    return choices?.filter !== undefined || options.some(isConditional)
      ? [{ message: `The options of “${column.label}” are always offered. Take out their conditions.`, path: [at] }]
      : [];
  });

const wrongCalculations: FindFaults = (columns) => {
  const types = new Map(columns.map(({ column, fieldType }) => [column.key, fieldType.value ?? ('any' as const)]));
  return columns.flatMap(({ at, column, source }) => {
    if (source === undefined) return [];
    const parsed = parseSource(source);
    const { problems } = parsed.ok
      ? checkExpression(parsed.expression, (key) => types.get(key), [...types.keys()])
      : parsed;
    return problems.map((problem) => ({
      message: `The calculation of “${column.label}”: ${calculationSentence(problem)}`,
      path: [at, 'settings', 'expression'],
    }));
  });
};

/** The sentence of a problem in a calculation, which reads the other columns of its row and nothing else. */
function calculationSentence(problem: ExpressionProblem): string {
  if (problem.code !== 'expression.unknown-field') return expressionSentence(problem);
  const hint = problem.suggestion === undefined ? '' : ` Did you mean ${problem.suggestion}?`;
  return `No column has the key ${problem.params['name'] ?? ''}. Use the key of another column.${hint}`;
}

const circle: FindFaults = (columns) => {
  const labels = new Map(columns.map(({ column }) => [column.key, `“${column.label}”`]));
  const calculations = columns.flatMap(({ column: { key }, source }): readonly Calculation[] =>
    source === undefined ? [] : [{ key, source }],
  );
  const { circle: keys } = calculationOrder(calculations);
  if (keys.length === 0) return [];
  const names = keys.map((key) => labels.get(key) ?? key).join(', ');
  return [{ message: `These columns depend on each other in a circle: ${names}. Change one of them.`, path: [] }];
};

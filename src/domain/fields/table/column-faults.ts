import type { ExpressionSource } from '../../logic/expression/expression-source';
import type { FieldType } from '../field-type';
import type { TableColumn } from './table-column';
import { typedColumns, type TypedColumn } from './typed-columns';

/** What is wrong with the columns of a table, and where among them. */
interface ColumnFault {
  readonly message: string;
  readonly path: readonly (string | number)[];
}

interface KnownColumn extends TypedColumn {
  readonly source: ExpressionSource | undefined;
}

type FindFaults = (columns: readonly KnownColumn[]) => readonly ColumnFault[];

/** What columns say together that cannot stand: repeated names, sums of what is no number, and options with conditions. */
export function columnFaults(columns: readonly TableColumn[], types: readonly FieldType[]): readonly ColumnFault[] {
  const known = typedColumns(columns, types)
    // The settings of a column that has another fault may not have been read yet.
    .filter(({ column, fieldType }) => fieldType.readSettings(column.settings).success)
    .map((typed): KnownColumn => {
      const { part } = typed.fieldType.bind(typed.column.settings);
      return { ...typed, source: part.kind === 'computed' ? part.expression : undefined };
    });
  return [repeated('key'), repeated('label'), sumsOfNoNumber, conditionalChoices].flatMap((find) => find(known));
}

const repeated =
  (name: 'key' | 'label'): FindFaults =>
  (columns) => {
    const all = columns.map(({ column }) => column[name]);
    return columns.flatMap(({ at, column }, place) =>
      all.indexOf(column[name]) < place
        ? [{ message: `Two columns have the ${name} ${column[name]}. Change one of them.`, path: [at, name] }]
        : [],
    );
  };

const sumsOfNoNumber: FindFaults = (columns) =>
  columns
    .filter(({ column, fieldType, source }) => column.total && fieldType.value !== 'number' && source === undefined)
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

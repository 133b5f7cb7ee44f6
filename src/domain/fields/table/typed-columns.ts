import type { FieldType } from '../field-type';
import type { TableColumn } from './table-column';

/** A column with its type, and where it stands among its table's columns. */
export interface TypedColumn {
  readonly at: number;
  readonly column: TableColumn;
  readonly fieldType: FieldType;
}

/** Columns with their types among these; a column of none of them, which no parsed table has, is left out. */
export function typedColumns(columns: readonly TableColumn[], types: readonly FieldType[]): readonly TypedColumn[] {
  return columns.flatMap((column, at) =>
    types.filter(({ type }) => type === column.type).map((fieldType) => ({ at, column, fieldType })),
  );
}

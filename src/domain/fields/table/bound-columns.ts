import type { FieldBehaviour, FieldTools } from '../field-behaviour';
import type { FieldType } from '../field-type';
import type { TableColumn } from './table-column';
import { typedColumns } from './typed-columns';

/** A column with the behaviour of its type bound, ready to judge and show its cells. */
export interface BoundColumn extends TableColumn {
  readonly behaviour: FieldBehaviour;
  /** Whether whoever fills the table fills its cells, here. */
  readonly isFilled: boolean;
}

/** Binds columns to the behaviours of their types. */
export function boundColumns(
  columns: readonly TableColumn[],
  types: readonly FieldType[],
  tools: FieldTools,
): readonly BoundColumn[] {
  return typedColumns(columns, types).map(({ column, fieldType }) => {
    const behaviour = fieldType.bind(column.settings, tools);
    const isFilled = behaviour.part.kind === 'question';
    return { ...column, behaviour, isFilled, required: isFilled && (fieldType.required ?? column.required) };
  });
}

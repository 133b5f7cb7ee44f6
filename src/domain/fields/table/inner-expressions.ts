import type { InnerExpressions } from '../field-behaviour';
import type { FieldType } from '../field-type';
import type { TableColumn } from './table-column';
import { typedColumns } from './typed-columns';

/** The calculations of a table's columns, which read the other columns of their row and nothing else. */
export function innerExpressions(columns: readonly TableColumn[], types: readonly FieldType[]): InnerExpressions {
  const known = typedColumns(columns, types);
  return {
    names: new Map(known.map(({ column, fieldType }) => [column.key, fieldType.value ?? ('any' as const)])),
    expressions: known.flatMap(({ at, column: { key, label, settings }, fieldType }) => {
      const { part } = fieldType.bind(settings);
      const path = ['columns', at, 'settings', 'expression'];
      return part.kind === 'computed' ? [{ key, label, source: part.expression, path }] : [];
    }),
  };
}

import * as z from 'zod';
import { Json } from '../../json';
import type { FieldType } from '../field-type';
import { isColumnType } from './column-type';
import type { TableColumn } from './table-column';

const Settings = z.record(z.string(), Json);

/** A column with its settings as its type parses them; what they lack is told at its place. */
export function columnSettings(
  column: TableColumn,
  types: readonly FieldType[],
  context: z.RefinementCtx,
): TableColumn {
  const fieldType = types.find(({ type }) => type === column.type);
  const refuse = (message: string, path: readonly PropertyKey[]) => {
    context.issues.push({ code: 'custom', message, path: [...path], input: column });
    return z.NEVER;
  };
  if (!fieldType || !isColumnType(fieldType))
    return refuse('Choose another type: a table cannot have columns of this one.', ['type']);
  const settings = fieldType.settings.safeParse(column.settings);
  if (settings.success) return { ...column, settings: Settings.parse(settings.data) };
  for (const { message, path } of settings.error.issues) refuse(message, ['settings', ...path]);
  return z.NEVER;
}

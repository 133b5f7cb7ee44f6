import * as z from 'zod';
import { FieldKey } from '../../form/field-key';
import { Json } from '../../json';
import type { FieldType } from '../field-type';
import { columnFaults } from './column-faults';
import { columnSettings } from './column-settings';
import { mostRows } from './row';
import type { TableColumn } from './table-column';

/** The most columns a table can have. */
const mostColumns = 20;

/** What a maker says of a table. */
export interface TableSettings {
  readonly columns: readonly TableColumn[];
  readonly minRows?: number;
  readonly maxRows?: number;
  readonly shown: 'table' | 'cards';
}

/** The settings of a table whose columns are of these types; asked for when settings are parsed, not before. */
export function tableSettings(types: () => readonly FieldType[]): z.ZodType<TableSettings> {
  const Column = z
    .strictObject({
      key: FieldKey,
      type: z.string(),
      label: z.string().trim().min(1, { error: 'Give every column a label.' }).max(255),
      required: z.boolean().default(false),
      total: z.boolean().default(false),
      unique: z.boolean().default(false),
      settings: z.record(z.string(), Json),
    })
    .transform((column, context) => columnSettings(column, types(), context));
  return z
    .strictObject({
      columns: z.array(Column).min(1, { error: 'Add a column.' }).max(mostColumns),
      minRows: z.int().min(0).max(mostRows).optional(),
      maxRows: z.int().min(1).max(mostRows).optional(),
      shown: z.enum(['table', 'cards']).default('table'),
    })
    .superRefine(({ columns }, context) => {
      for (const { message, path } of columnFaults(columns, types()))
        context.addIssue({ code: 'custom', message, path: ['columns', ...path] });
    })
    .refine(({ minRows = 0, maxRows = mostRows }) => minRows <= maxRows, {
      error: 'The fewest rows are more than the most.',
      path: ['minRows'],
    });
}

import * as z from 'zod';
import { fieldTypes } from '../fields';
import { Json } from '../json';
import type { Field } from './field';

/** What asks for an answer: a question, or a column of a table in each of its rows. */
export type Asked = Pick<Field, 'key' | 'type' | 'label' | 'settings'>;

const Column = z.object({
  key: z.string(),
  type: z.enum(fieldTypes.map(({ type }) => type)),
  label: z.string(),
  required: z.boolean(),
  total: z.boolean(),
  unique: z.boolean(),
  settings: z.record(z.string(), Json),
});

/** A column of a table, as its question's settings hold it. */
export type Column = z.infer<typeof Column>;

const Columns = z.array(Column);

/** The columns of a question; none where it is no table. */
export function columnsOf({ settings }: Asked): readonly Column[] {
  return Columns.safeParse(settings.columns).data ?? [];
}

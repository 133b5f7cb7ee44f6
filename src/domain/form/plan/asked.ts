import * as z from 'zod';
import { fieldTypes } from '../../fields';
import { Json } from '../../json';
import type { Field } from '../field';

/** What asks for an answer: a question, or a column of a table in each of its rows. */
export type Asked = Pick<Field, 'key' | 'type' | 'label' | 'settings'>;

const Columns = z.array(
  z.object({
    key: z.string(),
    type: z.enum(fieldTypes.map(({ type }) => type)),
    label: z.string(),
    settings: z.record(z.string(), Json),
  }),
);

/** The columns of a question; none where it is no table. */
export function columnsOf({ settings }: Asked): readonly Asked[] {
  return Columns.safeParse(settings.columns).data ?? [];
}

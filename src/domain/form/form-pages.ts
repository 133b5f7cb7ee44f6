import { fieldTypeOf } from '../fields';
import type { Field } from './field';

/** One page of a form: the fields from one place up to another. The first page of a form has no field that begins it, unless the form begins with one. */
export interface FormPage {
  /** The key of the field that begins the page; missing for a first page that nothing begins. */
  readonly key?: string;
  readonly label?: string;
  readonly from: number;
  readonly to: number;
}

/** The pages of a form in order; at least one. */
export function formPages(fields: readonly Pick<Field, 'key' | 'type' | 'label'>[]): readonly FormPage[] {
  const starts = fields.flatMap((field, index) => (fieldTypeOf(field.type).group === 'page' ? [index] : []));
  const all = starts[0] === 0 ? starts : [0, ...starts];
  return all.map((from, at) => {
    const to = all[at + 1] ?? fields.length;
    const first = starts.includes(from) ? fields[from] : undefined;
    return first ? { key: first.key, label: first.label, from, to } : { from, to };
  });
}

import { fieldTypeOf, type Control } from '../../fields';
import { columnsOf, type Asked } from '../columns-of';

/** A question or a column that people fill in. */
export interface Filled {
  readonly asked: Asked;
  readonly control: Control;
  /** Whether it takes an answer, by its settings alone. */
  takes(answer: unknown): boolean;
}

/** A question and, of a table, its columns, as far as people fill them in. */
export function filledIn(field: Asked): readonly Filled[] {
  return [field, ...columnsOf(field)].flatMap((asked) => {
    const { part, check } = fieldTypeOf(asked.type).bind(asked.settings);
    const takes = (answer: unknown) => check(answer).every(({ severity }) => severity !== undefined);
    return part.kind === 'question' ? [{ asked, control: part.control, takes }] : [];
  });
}

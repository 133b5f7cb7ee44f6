import { fieldTypeOf } from '../../domain/fields';
import type { Field } from '../../domain/form/field';
import { conditionSentence } from './condition/condition-sentence';

/** What the list says of a question besides its label: type, required, condition. */
export function questionFacts(field: Field, fields: readonly Field[]): string {
  const condition = field.showWhen ? [`Shown when ${conditionSentence(field.showWhen, fields)}`] : [];
  return [fieldTypeOf(field.type).label, ...(field.required ? ['Required'] : []), ...condition].join(' · ');
}

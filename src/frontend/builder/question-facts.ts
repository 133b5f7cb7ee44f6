import { fieldTypeOf } from '../../domain/fields';
import type { Field } from '../../domain/form/field';
import { conditionSentence } from './condition/condition-sentence';
import { conditionWords } from './condition/condition-words';

/** What the list says of a part besides its label: type, required, and its conditions. */
export function questionFacts(field: Field, fields: readonly Field[]): string {
  const { label, group } = fieldTypeOf(field.type);
  const words = conditionWords(group ?? 'question');
  const conditions = (['showWhen', 'requireWhen', 'enableWhen'] as const).flatMap((use) => {
    const condition = field[use];
    return condition ? [`${words[use].lead} ${conditionSentence(condition, fields)}`] : [];
  });
  const checks = field.checks ? [field.checks.length === 1 ? '1 check' : `${String(field.checks.length)} checks`] : [];
  const type = group ? [] : [label];
  return [...type, ...(field.required ? ['Required'] : []), ...checks, ...conditions].join(' · ');
}

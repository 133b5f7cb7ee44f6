import type { Field } from '../../../domain/form/field';
import { formPages } from '../../../domain/form/form-pages';
import type { RuleAction } from '../../../domain/form/form-rule';
import { settableFields } from './settable-fields';

/** One thing a rule can do: how the builder says it, and how it begins. */
export interface ActionKind {
  readonly kind: RuleAction['kind'];
  readonly label: string;
  begin(fields: readonly Field[]): RuleAction;
}

/** What a rule can do. */
export const actionKinds: readonly ActionKind[] = [
  {
    kind: 'set-value',
    label: 'set an answer',
    begin: (fields) => ({ kind: 'set-value', field: settableFields(fields)[0]?.field.key ?? '', value: '' }),
  },
  {
    kind: 'skip-to',
    label: 'skip to a page',
    begin: (fields) => ({ kind: 'skip-to', page: formPages(fields).slice(1).at(-1)?.key ?? '' }),
  },
  { kind: 'end', label: 'end the form with a message', begin: () => ({ kind: 'end', message: '' }) },
];

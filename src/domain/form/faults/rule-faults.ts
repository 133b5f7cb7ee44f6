import { fieldTypeOf } from '../../fields';
import type { DefinitionFault } from '../definition-fault';
import type { DefinitionParts } from '../definition-parts';
import { formPages } from '../form-pages';
import type { FormRule, RuleAction } from '../form-rule';

/** Rules that set what cannot be set, or go to a page that is not there or not ahead. */
export function ruleFaults({ fields, rules = [] }: DefinitionParts): readonly DefinitionFault[] {
  const keys = formPages(fields).map(({ key }) => key);
  const placeOf = (key: string | undefined) => (key === undefined ? 0 : keys.indexOf(key));
  return rules.flatMap(({ action }: FormRule, at) => {
    const path = ['rules', at, 'action'];
    if (action.kind === 'set-value') {
      const field = fields.find(({ key }) => key === action.field);
      const canBeSet = field !== undefined && fieldTypeOf(field.type).isQuestion;
      return canBeSet
        ? []
        : [{ message: 'A rule sets a question that is not in this form.', path: [...path, 'field'] }];
    }
    const message = pageFault(action, placeOf);
    return message === undefined ? [] : [{ message, path }];
  });
}

function pageFault(
  action: Exclude<RuleAction, { kind: 'set-value' }>,
  placeOf: (key: string | undefined) => number,
): string | undefined {
  const after = placeOf(action.after);
  if (after < 0) return 'A rule follows a page that is not in this form.';
  if (action.kind === 'end') return undefined;
  const page = placeOf(action.page);
  if (page < 0) return 'A rule goes on to a page that is not in this form.';
  return page <= after ? 'A rule goes back. Choose a page that comes later.' : undefined;
}

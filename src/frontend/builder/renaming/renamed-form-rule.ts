import type { FormRule, RuleAction } from '../../../domain/form/form-rule';
import { renamedCondition } from './renamed-condition';
import { renamedSource } from './renamed-source';
import type { Renaming } from './renaming';

/** A rule of a form with a key renamed in its condition and in what it does. */
export function renamedFormRule({ when, action, ...rule }: FormRule, renaming: Renaming): FormRule {
  return { ...rule, when: renamedCondition(when, renaming), action: renamedAction(action, renaming) };
}

function renamedAction(action: RuleAction, renaming: Renaming): RuleAction {
  const renamed = (key: string) => (key === renaming.from ? renaming.to : key);
  if (action.kind === 'set-value')
    return { ...action, field: renamed(action.field), value: renamedSource(action.value, renaming) };
  const after = action.after === undefined ? {} : { after: renamed(action.after) };
  return action.kind === 'skip-to' ? { ...action, page: renamed(action.page), ...after } : { ...action, ...after };
}

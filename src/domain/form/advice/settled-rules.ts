import type { FormRule } from '../form-rule';
import type { Advice, AdviceRule, AdvisedForm } from './advice';

/** What a rule does, by the labels of what it does it to. */
function deed({ action }: FormRule, { definition }: AdvisedForm): string {
  if (action.kind === 'end') return `ends the form with “${action.message}”`;
  const to = action.kind === 'set-value' ? action.field : action.page;
  const label = definition.fields.find(({ key }) => key === to)?.label ?? to;
  return action.kind === 'set-value' ? `sets “${label}”` : `goes on to the page “${label}”`;
}

function found(rule: FormRule, advised: AdvisedForm): Omit<Advice, 'code'> {
  const field = rule.action.kind === 'set-value' ? rule.action.field : '';
  return { field, params: { rule: rule.key, deed: deed(rule, advised) } };
}

/** Rules whose condition comes out the same whatever is answered. One that leaves pages out in any case is told at those. */
export const settledRules: readonly AdviceRule[] = [
  {
    code: 'rule-never-applies',
    sentence:
      'The rule that {deed} is never in force: its condition cannot hold. Change the condition, or delete the rule.',
    find: (advised) =>
      (advised.definition.rules ?? [])
        .filter(({ when }) => !advised.reach.canBe(when, true))
        .map((rule) => found(rule, advised)),
  },
  {
    code: 'rule-always-applies',
    sentence:
      'The rule that {deed} is always in force, so nobody can answer it: its condition holds whatever is answered. Change the condition, or make it a calculated value.',
    find: (advised) =>
      (advised.definition.rules ?? [])
        .filter(({ when, action }) => action.kind === 'set-value' && !advised.reach.canBe(when, false))
        .map((rule) => found(rule, advised)),
  },
];

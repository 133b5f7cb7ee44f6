import type { Condition } from '../../logic/condition';
import type { AdviceRule } from './advice';

function alwaysHolds({ match, tests }: Condition): boolean {
  if (match === 'all') return false;
  const saying = (operator: string) => tests.filter((test) => test.operator === operator).map(({ field }) => field);
  const unanswered = new Set(saying('is-not-answered'));
  return saying('is-answered').some((field) => unanswered.has(field));
}

/** A question whose condition holds whatever is answered. */
export const alwaysShown: AdviceRule = {
  code: 'always-shown',
  sentence: '“{label}” is always shown: its condition holds whatever is answered. Remove the condition, or change it.',
  find: ({ fields }) =>
    fields
      .filter(({ field }) => field.showWhen && alwaysHolds(field.showWhen))
      .map(({ field }) => ({ field: field.key, params: { label: field.label } })),
};

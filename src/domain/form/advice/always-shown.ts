import type { AdviceRule } from './advice';

/** A part of a form whose condition holds whatever is answered. */
export const alwaysShown: AdviceRule = {
  code: 'always-shown',
  sentence: '“{label}” is always shown: its condition holds whatever is answered. Remove the condition, or change it.',
  find: ({ form: { fields }, reach }) =>
    fields
      .filter(({ field: { showWhen } }) => showWhen && !reach.canBe(showWhen, false))
      .map(({ field: { key, label } }) => ({ field: key, params: { label } })),
};

import { fieldTypeOf } from '../../fields';
import type { AdviceRule } from './advice';

/** A question or a section whose own condition can never hold; a page has an advice of its own. */
export const neverShown: AdviceRule = {
  code: 'never-shown',
  sentence: '“{label}” can never be shown: its condition cannot hold. Change the condition, or delete the {what}.',
  find: ({ form: { fields }, reach }) =>
    fields.flatMap(({ field: { key, type, label, showWhen } }) => {
      const what = fieldTypeOf(type).group ?? 'question';
      if (what === 'page' || !showWhen || reach.canBe(showWhen, true)) return [];
      return [{ field: key, params: { label, what } }];
    }),
};

import { fieldTypeOf } from '../../fields';
import type { AdviceRule } from './advice';

/** A page that no answers lead to: its condition cannot hold, or a rule leaves it out whatever is answered. */
export const unreachablePage: AdviceRule = {
  code: 'unreachable-page',
  sentence:
    'Nobody can reach the page “{label}”: its condition cannot hold, or a rule always leaves it out. Change the condition or the rule, or delete the page.',
  find: ({ form: { fields }, reach }) =>
    fields
      .filter(({ field }) => fieldTypeOf(field.type).group === 'page' && !reach.isShowable(field.key))
      .map(({ field: { key, label } }) => ({ field: key, params: { label } })),
};

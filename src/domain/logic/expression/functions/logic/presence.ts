import { isEmpty } from '../../../is-empty';
import { valueKey } from '../../value-key';
import { jointType } from '../../value-type';
import { deepSize } from '../../weight';
import { example, type ExpressionFunction } from '../expression-function';
import { any, list } from '../parameter';
import { many, one, two } from '../taking';

/** What is there, and what is among others. */
export const presenceFunctions: readonly ExpressionFunction[] = [
  {
    name: 'coalesce',
    description: 'The first value that is there.',
    result: jointType,
    examples: [example('coalesce(nickname, first, "you")', 'Ada', { first: 'Ada' }), example('coalesce(null)', null)],
    ...many(any('value'), (values) => values.find((value) => !isEmpty(value)) ?? null),
  },
  {
    name: 'isAnswered',
    description: 'Whether a question has an answer.',
    result: 'yes-no',
    examples: [example('isAnswered(name)', true, { name: 'Ada' }), example('isAnswered(name)', false)],
    ...one(any('question'), (value) => !isEmpty(value)),
  },
  {
    name: 'isEmpty',
    description: 'Whether a question has no answer, blank text or an empty list.',
    result: 'yes-no',
    examples: [example('isEmpty("  ")', true), example('isEmpty(0)', false)],
    ...one(any('question'), isEmpty),
  },
  {
    name: 'in',
    description: 'Whether a value is among the items of a list.',
    result: 'yes-no',
    examples: [example('in(size, ["s", "m"])', true, { size: 'm' }), example('in(1, [2])', false)],
    ...two([any('value'), list('list')], (value, items, { budget }) => {
      budget.spend(deepSize([value, items], budget.left));
      const key = valueKey(value);
      return items.some((item) => valueKey(item) === key);
    }),
  },
];

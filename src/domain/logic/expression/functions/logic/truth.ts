import { orderOf } from '../../order';
import { isTrue } from '../../truth';
import { example, type ExpressionFunction } from '../expression-function';
import { any, yesNo } from '../parameter';
import { many, one, three } from '../taking';

const comparable = (name: string) => any(name, ['number', 'date', 'text']);

/** Yes and no put together. */
export const truthFunctions: readonly ExpressionFunction[] = [
  {
    name: 'and',
    description: 'Whether all values are yes; also written between two.',
    result: 'yes-no',
    examples: [example('1 < 2 and 2 < 3', true), example('and(true, true, false)', false)],
    ...many(yesNo('value'), (values) => values.every(isTrue)),
  },
  {
    name: 'or',
    description: 'Whether any value is yes; also written between two.',
    result: 'yes-no',
    examples: [example('1 > 2 or 2 < 3', true), example('or(false, false)', false)],
    ...many(yesNo('value'), (values) => values.some(isTrue)),
  },
  {
    name: 'not',
    description: 'Whether the value is no; also written before it.',
    result: 'yes-no',
    examples: [example('not (1 > 2)', true), example('not urgent', false, { urgent: true })],
    ...one(yesNo('value'), (value) => !value),
  },
  {
    name: 'between',
    description: 'Whether a value lies between two others, both included.',
    result: 'yes-no',
    sameTypes: true,
    examples: [
      example('between(5, 1, 10)', true),
      example('between(day, "2026-01-01", "2026-01-31")', false, { day: '2026-02-01' }),
    ],
    ...three([comparable('value'), comparable('smallest'), comparable('largest')], (value, low, high) => {
      const [above, below] = [orderOf(value, low) ?? Number.NaN, orderOf(value, high) ?? Number.NaN];
      return above >= 0 && below <= 0;
    }),
  },
];

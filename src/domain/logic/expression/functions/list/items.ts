import { valueKey } from '../../value-key';
import { deepSize } from '../../weight';
import { example, type ExpressionFunction } from '../expression-function';
import { any, list, number, optional } from '../parameter';
import { one, three, two } from '../taking';

const items = list('list');

/** What is in a list. */
export const itemFunctions: readonly ExpressionFunction[] = [
  {
    name: 'count',
    description: 'How many items a list has.',
    result: 'number',
    examples: [example('count(["a", "b"])', 2), example('count(colours)', 0)],
    ...one(items, (all) => all.length),
  },
  {
    name: 'first',
    description: 'The first item of a list.',
    result: 'any',
    examples: [example('first([3, 4])', 3), example('first([])', null)],
    ...one(items, (all) => all[0]),
  },
  {
    name: 'last',
    description: 'The last item of a list.',
    result: 'any',
    examples: [example('last([3, 4])', 4)],
    ...one(items, (all) => all.at(-1)),
  },
  {
    name: 'at',
    description: 'The item at a position, the first being 1; negative ones count from the end.',
    result: 'any',
    examples: [example('at([3, 4], 2)', 4), example('at([3, 4], -2)', 3), example('at([3, 4], 0)', null)],
    ...two([items, number('position')], (all, position) =>
      position === 0 ? null : all.at(position > 0 ? position - 1 : position),
    ),
  },
  {
    name: 'slice',
    description: 'So many items of a list from a position, the first being 1.',
    result: 'list',
    examples: [example('slice([1, 2, 3], 2)', [2, 3]), example('slice([1, 2, 3], 1, 2)', [1, 2])],
    ...three([items, number('position'), optional(number('count'), Infinity)], (all, position, count) => {
      const from = Math.max(0, Math.trunc(position) - 1);
      return all.slice(from, from + Math.max(0, count));
    }),
  },
  {
    name: 'includes',
    description: 'Whether a list has an item.',
    result: 'yes-no',
    examples: [example('includes(colours, "red")', true, { colours: ['red'] }), example('includes([], 1)', false)],
    ...two([items, any('item')], (all, item, { budget }) => {
      budget.spend(deepSize([item, all], budget.left));
      const key = valueKey(item);
      return all.some((each) => valueKey(each) === key);
    }),
  },
];

import type { Json } from '../../../../json';
import { orderOf } from '../../order';
import { valueKey } from '../../value-key';
import { deepSize, isList } from '../../weight';
import { example, type ExpressionFunction } from '../expression-function';
import { any, list } from '../parameter';
import { many, one } from '../taking';

const items = list('list');
const ranks = ['number', 'string', 'boolean'];
const rank = (value: Json) => (ranks.includes(typeof value) ? ranks.indexOf(typeof value) : ranks.length);

/** Numbers by size, then texts by their letters, then the rest; the same in every language. */
function inOrder(first: Json, second: Json): number {
  return rank(first) - rank(second) || (orderOf(first, second) ?? 0);
}

/** A list arranged anew. */
export const arrangingFunctions: readonly ExpressionFunction[] = [
  {
    name: 'unique',
    description: 'The list without repeated items.',
    result: 'list',
    examples: [example('unique([1, 2, 1, "1"])', [1, 2, '1'])],
    ...one(items, (all, { budget }) => {
      budget.spend(deepSize(all, budget.left));
      const seen = new Set<string>();
      return all.filter((item) => {
        const before = seen.size;
        return seen.add(valueKey(item)).size > before;
      });
    }),
  },
  {
    name: 'sort',
    description: 'The list from small to large: numbers first, then texts.',
    result: 'list',
    examples: [example('sort([10, 9, "b", "a"])', [9, 10, 'a', 'b'])],
    ...one(items, (all, { budget }) => {
      budget.spend(all.length);
      return [...all].sort(inOrder);
    }),
  },
  {
    name: 'reverse',
    description: 'The list from its end to its beginning.',
    result: 'list',
    examples: [example('reverse([1, 2])', [2, 1])],
    ...one(items, (all) => [...all].reverse()),
  },
  {
    name: 'list',
    description: 'All values and all items of lists among them in one list.',
    result: 'list',
    examples: [example('list(1, [2, 3])', [1, 2, 3])],
    ...many(any('value'), (values, { budget }) => {
      const made = values.flatMap((value) => (isList(value) ? value : [value]));
      budget.spend(deepSize(made, budget.left));
      return made;
    }),
  },
];

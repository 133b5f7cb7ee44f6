import type { Evaluate } from '../../evaluation';
import { finite } from '../../finite';
import { firstBranch } from '../../first-branch';
import { valueKey } from '../../value-key';
import { jointType, type ValueType } from '../../value-type';
import { example, type ExpressionFunction } from '../expression-function';
import { any, optional, yesNo } from '../parameter';
import { positions } from '../taking';

const everySecond = <Item>(items: readonly Item[], from: number) =>
  items.filter((_, index) => index >= from && (index - from) % 2 === 0);

/** The last value counts in any case: when nothing else does, or as the last of the pairs. */
const typeOf = (types: readonly ValueType[], from: number) =>
  jointType([...everySecond(types, from), ...types.slice(-1)]);

function branch(args: readonly Evaluate[]): Evaluate {
  const chosen = firstBranch(args);
  return (evaluation) => finite(chosen(evaluation));
}

/** One value of several, by a test or by a value. */
export const branchFunctions: readonly ExpressionFunction[] = [
  {
    name: 'if',
    description: 'The second value when the first is yes, else the third; more tests and values may follow in pairs.',
    result: (types) => typeOf(types, 1),
    examples: [
      example('if(quantity > 10, price * 0.9, price)', 18, { quantity: 12, price: 20 }),
      example('if(points > 90, "gold", points > 50, "silver", "bronze")', 'silver', { points: 60 }),
      example('if(false, 1)', null),
    ],
    ...positions(
      [yesNo('test'), any('value when yes'), optional(any('next test, or value when no'), null)],
      () => null,
    ),
    // Only the chosen branch runs.
    compile: branch,
  },
  {
    name: 'switch',
    description: 'The value that follows the case equal to the first value; the last value alone when none is.',
    result: (types) => typeOf(types, 2),
    examples: [example('switch(size, "s", 10, "m", 20, 0)', 20, { size: 'm' }), example('switch(size, "s", 10, 0)', 0)],
    ...positions(
      [any('value'), any('case'), any('result'), optional(any('next case, or result otherwise'), null)],
      (values) => {
        const [value = null, ...pairs] = values;
        const key = valueKey(value);
        for (let at = 0; at + 1 < pairs.length; at += 2) if (valueKey(pairs[at] ?? null) === key) return pairs[at + 1];
        return pairs.length % 2 === 1 ? pairs.at(-1) : null;
      },
    ),
  },
];

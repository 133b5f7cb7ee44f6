import type { Json } from '../../../src/domain/json';
import { BudgetSpent, newBudget } from '../../../src/domain/logic/expression/budget';
import type { Evaluate } from '../../../src/domain/logic/expression/evaluation';
import { functionOf } from '../../../src/domain/logic/expression/functions/registry';
import { ruleOf } from '../../../src/domain/logic/expression/rules/registry';
import { valueOf } from './evaluated';

/** Runs a function or a rule's operator with so many steps left. */
function runWith(steps: number, compiles: ReturnType<typeof functionOf | typeof ruleOf>, args: readonly Json[]) {
  const budget = newBudget();
  budget.spend(budget.left - steps);
  const given = args.map(
    (value): Evaluate =>
      () =>
        value,
  );
  return compiles?.compile(given)({ data: null, context: {}, budget });
}

/** Fifteen values in one: a list of two lists of two lists. */
const nested = Array.from({ length: 3 }).reduce<Json>((inner) => [inner, inner], 'a');
const letters = 'a'.repeat(640);
const items = Array.from({ length: 40 }, () => 1);

test.each<[string, readonly Json[], number]>([
  ['==', [nested, nested], 31],
  ['!=', [nested, nested], 31],
  ['in', [1, nested], 17],
  ['includes', [nested, 1], 17],
  ['unique', [nested], 15],
  ['list', [nested], 15],
  ['sort', [[3, 1, 2]], 3],
  ['upper', [letters], 10],
  ['concat', [letters, letters], 20],
  ['contains', [letters, letters], 20],
  ['replace', [letters, letters, letters], 30],
  ['count', [items], 10],
])('%s takes as many steps as there is to look at', (name, args, steps) => {
  expect(runWith(steps, functionOf(name), args)).toBeDefined();
  expect(() => runWith(steps - 1, functionOf(name), args)).toThrow(BudgetSpent);
});

test.each<[string, readonly Json[], number]>([
  ['max', [1, 2, 3], 3],
  ['cat', [letters, 'a'], 12],
  ['merge', [nested, 1], 18],
  ['var', ['a.b.c'], 4],
  ['missing', ['a', 'b.c'], 7],
  ['missing_some', [1, ['a', 'b.c']], 7],
  ['map', [[1, 1], nested], 33],
  ['filter', [[1, 1], nested], 2],
  ['reduce', [[1, 1], nested, 0], 32],
  ['reduce', [[1, 1], 1, 0], 2],
])('the operator %s of a rule takes as many steps as there is to look at', (name, args, steps) => {
  expect(runWith(steps, ruleOf(name), args)).toBeDefined();
  expect(() => runWith(steps - 1, ruleOf(name), args)).toThrow(BudgetSpent);
});

test('every call counts, and a list counts by what it makes', () => {
  const text = 'a'.repeat(1_048_576);
  const given = (count: number) => Array.from({ length: count }, () => 'text').join();
  expect(valueOf(`and(${given(61)})`, { text })).toBe(true);
  expect(valueOf(`and(${given(62)})`, { text })).toBeNull();
});

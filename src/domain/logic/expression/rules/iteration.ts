import type { Json } from '../../../json';
import type { Evaluate, Evaluation, Value } from '../evaluation';
import { finite } from '../finite';
import { isTrue } from '../truth';
import { deepSize, isList } from '../weight';
import type { RuleOperator } from './rule-operator';

type Each = (item: Json) => Value;

const nothing: Evaluate = () => null;

/** An operator that runs its second argument over the items of its first. */
const over = (
  name: string,
  run: (items: readonly Json[], each: Each, evaluation: Evaluation) => Value,
): RuleOperator => ({
  name,
  compile:
    ([source = nothing, body = nothing]) =>
    (evaluation) => {
      const list = source(evaluation);
      const items = isList(list) ? list : [];
      evaluation.budget.spend(items.length);
      return run(items, (item) => body({ ...evaluation, data: item }), evaluation);
    },
});

const reduce: RuleOperator = {
  name: 'reduce',
  compile:
    ([source = nothing, body = nothing, start = nothing]) =>
    (evaluation) => {
      const list = source(evaluation);
      const initial = finite(start(evaluation));
      if (!isList(list)) return initial;
      evaluation.budget.spend(list.length);
      return list.reduce<Json>((accumulator, current) => {
        const next = finite(body({ ...evaluation, data: { current, accumulator } }));
        // A body may wrap what it was given each time: counted, it cannot nest without end.
        if (typeof next === 'object') evaluation.budget.spend(deepSize(next, evaluation.budget.left));
        return next;
      }, initial);
    },
};

/** What is asked of the items of a list one by one. */
export const iterationRules = [
  over('map', (items, each, { budget }) => {
    const made = items.map((item) => finite(each(item)));
    budget.spend(deepSize(made, budget.left));
    return made;
  }),
  over('filter', (items, each) => items.filter((item) => isTrue(each(item)))),
  over('all', (items, each) => items.length > 0 && items.every((item) => isTrue(each(item)))),
  over('none', (items, each) => !items.some((item) => isTrue(each(item)))),
  over('some', (items, each) => items.some((item) => isTrue(each(item)))),
  reduce,
];

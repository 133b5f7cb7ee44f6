import type { Evaluate, Value } from '../evaluation';
import { firstBranch } from '../first-branch';
import { isTrue } from '../truth';
import type { RuleOperator } from './rule-operator';

const firstThat = (name: string, decides: (value: Value) => boolean): RuleOperator => ({
  name,
  compile: (args: readonly Evaluate[]) => (evaluation) => {
    let value: Value = null;
    for (const arg of args) {
      value = arg(evaluation);
      if (decides(value)) return value;
    }
    return value;
  },
});

/** The first branch whose test holds, and the first value that decides an and or an or. */
export const branchRules: readonly RuleOperator[] = [
  { name: 'if', compile: firstBranch },
  { name: '?:', compile: firstBranch },
  firstThat('and', (value) => !isTrue(value)),
  firstThat('or', isTrue),
];

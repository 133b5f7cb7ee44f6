import type { Evaluate, Value } from '../evaluation';
import { isTrue } from '../truth';
import type { RuleOperator } from './rule-operator';

const branch = (name: string): RuleOperator => ({
  name,
  compile: (args) => (evaluation) => {
    for (let at = 0; at + 1 < args.length; at += 2)
      if (isTrue(args[at]?.(evaluation))) return args[at + 1]?.(evaluation);
    return args.length % 2 === 1 ? args.at(-1)?.(evaluation) : null;
  },
});

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
export const branchRules = [
  branch('if'),
  branch('?:'),
  firstThat('and', (value) => !isTrue(value)),
  firstThat('or', isTrue),
];

import { ordered } from './coerced';
import { ruleOperator } from './rule-operator';

const inOrder = (name: string, holds: (order: number) => boolean) =>
  ruleOperator(
    name,
    (args) => ordered(args[0], args[1], holds) && (args.length < 3 || ordered(args[1], args[2], holds)),
  );

/** The order of two values; with three, < and <= say that the second stands between the others. */
export const comparisonRules = [
  inOrder('<', (order) => order < 0),
  inOrder('<=', (order) => order <= 0),
  ruleOperator('>', ([first, second]) => ordered(first, second, (order) => order > 0)),
  ruleOperator('>=', ([first, second]) => ordered(first, second, (order) => order >= 0)),
];

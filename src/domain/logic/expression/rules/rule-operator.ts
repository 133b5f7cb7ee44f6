import type { Evaluate, Evaluation, Value } from '../evaluation';
import { weightOf } from '../weight';

/** One operator of JsonLogic, with JsonLogic's own coercions. */
export interface RuleOperator {
  readonly name: string;
  compile(args: readonly Evaluate[]): Evaluate;
}

/** An operator whose arguments are all evaluated first. */
export function ruleOperator(
  name: string,
  run: (args: readonly Value[], evaluation: Evaluation) => Value,
): RuleOperator {
  return {
    name,
    compile: (args) => (evaluation) => {
      const values = args.map((arg) => arg(evaluation));
      evaluation.budget.spend(values.reduce<number>((sum, value) => sum + weightOf(value), values.length));
      return run(values, evaluation);
    },
  };
}

import type { Condition, ConditionPart, ExpressionTest, Match, Test } from '../../logic/condition';
import { isTrue } from '../../logic/expression/truth';
import { isEmpty } from '../../logic/is-empty';
import { operatorOf } from '../../logic/operators';
import { compileSource } from './compile-source';
import type { FormPlan } from './form-plan';
import type { FormState } from './form-state';
import { slots } from './slots';

/** A condition of a form, ready to run over its state, and what it reads. */
export interface StateCondition {
  readonly reads: readonly number[];
  holds(state: FormState): boolean;
}

type Holds = StateCondition['holds'];

/** Compiles a condition. A hidden or unanswered field gives its tests nothing. */
export function compileCondition(condition: Condition, plan: FormPlan): StateCondition {
  const parts = condition.tests.map((part) => compiledPart(part, plan));
  return {
    reads: parts.flatMap(({ reads }) => reads),
    holds: matched[condition.match](parts.map(({ holds }) => holds)),
  };
}

const matched: Readonly<Record<Match, (parts: readonly Holds[]) => Holds>> = {
  all: (parts) => alone(parts) ?? ((state) => parts.every((holds) => holds(state))),
  any: (parts) => alone(parts) ?? ((state) => parts.some((holds) => holds(state))),
  none: (parts) => (state) => !parts.some((holds) => holds(state)),
};

const alone = (parts: readonly Holds[]): Holds | undefined => (parts.length === 1 ? parts[0] : undefined);

function compiledPart(part: ConditionPart, plan: FormPlan): StateCondition {
  if ('tests' in part) return compileCondition(part, plan);
  return 'expression' in part ? compiledExpression(part, plan) : compiledTest(part, plan);
}

function compiledExpression({ expression }: ExpressionTest, plan: FormPlan): StateCondition {
  const { reads, value } = compileSource(expression, plan);
  return { reads, holds: (state) => isTrue(value(state)) };
}

function compiledTest({ field, operator, operand }: Test, { places }: FormPlan): StateCondition {
  const at = places.get(field) ?? -1;
  const { holds } = operatorOf(operator);
  return {
    reads: at < 0 ? [] : [slots.seen(at)],
    holds: ({ seen }) => {
      const answer = seen[at];
      return holds(isEmpty(answer) ? undefined : answer, operand);
    },
  };
}

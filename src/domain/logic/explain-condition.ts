import type { CompiledForm } from '../answers/compiled-form';
import { compileCondition } from '../answers/engine/compile-condition';
import type { FormState } from '../answers/engine/form-state';
import type { Json } from '../json';
import type { Condition, ConditionPart, ExpressionTest, Match, Test } from './condition';
import { explainExpression, type ExplainedExpression } from './explain-expression';
import { operatorOf } from './operators';

/** One test of a condition with what it met. */
export interface ExplainedTest {
  readonly field: string;
  readonly label: string;
  readonly operator: string;
  /** How the operator reads: "is more than". */
  readonly words: string;
  readonly operand: Json;
  /** The answer as the test saw it: null for one that is missing or whose question is hidden. */
  readonly answer: Json;
  /** Whether the tested question is shown itself. */
  readonly shown: boolean;
  readonly holds: boolean;
}

/** A condition with what its tests met, nested ones included. */
export interface ExplainedCondition {
  readonly match: Match;
  readonly holds: boolean;
  readonly tests: readonly (ExplainedTest | (ExplainedExpression & { readonly holds: boolean }) | ExplainedCondition)[];
}

/** Explains a condition of a form for one state of it. */
export function explainCondition(form: CompiledForm, state: FormState, condition: Condition): ExplainedCondition {
  return {
    match: condition.match,
    holds: holds(form, state, condition),
    tests: condition.tests.map((part) => {
      if ('tests' in part) return explainCondition(form, state, part);
      return 'expression' in part ? explainedExpression(form, state, part) : explainedTest(form, state, part);
    }),
  };
}

function holds({ plan }: CompiledForm, state: FormState, condition: Condition): boolean {
  return compileCondition(condition, plan).holds(state);
}

const alone = (part: ConditionPart): Condition => ({ match: 'all', tests: [part] });

function explainedTest(form: CompiledForm, state: FormState, test: Test): ExplainedTest {
  const at = form.plan.places.get(test.field) ?? -1;
  return {
    field: test.field,
    label: form.plan.fields[at]?.field.label ?? test.field,
    operator: test.operator,
    words: operatorOf(test.operator).label,
    operand: test.operand ?? null,
    answer: state.seen[at] ?? null,
    shown: state.shown[at] ?? false,
    holds: holds(form, state, alone(test)),
  };
}

function explainedExpression(form: CompiledForm, state: FormState, test: ExpressionTest) {
  return { ...explainExpression(form, state, test.expression), holds: holds(form, state, alone(test)) };
}

import type { Answers } from '../answers/answers';
import type { CompiledForm } from '../answers/compiled-form';
import { visibleFields } from '../answers/visible-fields';
import type { Json } from '../json';
import { conditionHolds, type Test } from './condition';
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

/** Why a field is shown or hidden. */
export interface Explanation {
  readonly field: string;
  readonly label: string;
  readonly shown: boolean;
  readonly required: boolean;
  /** Absent for a field that is always shown. */
  readonly condition?: { readonly match: 'all' | 'any'; readonly tests: readonly ExplainedTest[] };
}

/** Explains why a field is shown or hidden for some answers; undefined when the form has no such field. */
export function explainField(form: CompiledForm, answers: Answers, key: string): Explanation | undefined {
  const field = form.byKey.get(key)?.field;
  if (!field) return undefined;
  const visible = visibleFields(form, answers);
  const seen = (tested: string) =>
    visible.has(tested) && Object.hasOwn(answers, tested) ? answers[tested] : undefined;
  const explained = (test: Test): ExplainedTest => ({
    field: test.field,
    label: form.byKey.get(test.field)?.field.label ?? test.field,
    operator: test.operator,
    words: operatorOf(test.operator).label,
    operand: test.operand ?? null,
    answer: seen(test.field) ?? null,
    shown: visible.has(test.field),
    holds: conditionHolds({ match: 'all', tests: [test] }, seen),
  });
  const { label, required, showWhen } = field;
  const verdict = { field: key, label, shown: visible.has(key), required: required && visible.has(key) };
  return showWhen
    ? { ...verdict, condition: { match: showWhen.match, tests: showWhen.tests.map(explained) } }
    : verdict;
}

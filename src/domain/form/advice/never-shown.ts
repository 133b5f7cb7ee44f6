import type { CompiledForm } from '../../answers/compiled-form';
import type { Condition, Test } from '../../logic/condition';
import type { AdviceRule } from './advice';
import { isImpossible } from './impossible-test';
import { isWindowEmpty } from './test-window';

/** Whether tests of one question contradict each other. */
function contradict(tests: readonly Test[]): boolean {
  const operators = new Set(tests.map(({ operator }) => operator));
  const asksForNothing = operators.has('is-not-answered');
  return (asksForNothing && operators.size > 1) || isWindowEmpty(tests);
}

function testFails(form: CompiledForm, never: ReadonlySet<string>, test: Test): boolean {
  const tested = form.byKey.get(test.field);
  if (!tested) return true;
  // The answer of a question that is never shown counts as none.
  if (never.has(test.field)) return test.operator !== 'is-not-answered';
  const { part } = tested.behaviour;
  return part.kind === 'question' && isImpossible(test, part.control);
}

function conditionFails(form: CompiledForm, never: ReadonlySet<string>, { match, tests }: Condition): boolean {
  const fails = (test: Test) => testFails(form, never, test);
  if (match === 'any') return tests.every(fails);
  const fields = [...new Set(tests.map(({ field }) => field))];
  return tests.some(fails) || fields.some((field) => contradict(tests.filter((test) => test.field === field)));
}

/** The keys of the questions that no answers can show, those behind others included. */
function neverShownKeys(form: CompiledForm): ReadonlySet<string> {
  const never = new Set<string>();
  let before = -1;
  while (never.size > before) {
    before = never.size;
    for (const { field } of form.fields) {
      if (field.showWhen && conditionFails(form, never, field.showWhen)) never.add(field.key);
    }
  }
  return never;
}

/** A question whose condition can never hold. */
export const neverShown: AdviceRule = {
  code: 'never-shown',
  sentence: '“{label}” can never be shown: its condition cannot hold. Change the condition, or delete the question.',
  find: (form) => {
    const never = neverShownKeys(form);
    return form.fields
      .filter(({ field }) => never.has(field.key))
      .map(({ field }) => ({ field: field.key, params: { label: field.label } }));
  },
};

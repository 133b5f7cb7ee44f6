import type { Json } from '../../json';
import type { ExpressionContext } from '../../logic/expression/expression-context';
import type { Answers } from '../answers';
import type { CompiledForm } from '../compiled-form';
import type { FormState } from './form-state';

/** The state of a form over answers, everything worked out. */
export function freshState(form: CompiledForm, answers: Answers, context: ExpressionContext): FormState {
  const { plan, ordered } = form;
  const state: FormState = {
    context,
    ...filledBy(form, answers),
    ...form.start(),
    readsData: plan.expressions.size > 0,
    data: {},
  };
  for (const circle of ordered.circles) for (const node of circle) node.settle(state);
  for (const node of ordered.nodes) node.run(state);
  return state;
}

/** The answers by the places of their fields, and the keys that are those of no field. */
function filledBy({ plan: { fields, places } }: CompiledForm, answers: Answers): Pick<FormState, 'filled' | 'unknown'> {
  const filled = new Array<Json | undefined>(fields.length).fill(undefined);
  const unknown: string[] = [];
  // Answers are plain records: this goes over their own keys, in a third of the time that a list of them takes.
  for (const key in answers) {
    const at = places.get(key);
    if (at === undefined) unknown.push(key);
    else filled[at] = answers[key];
  }
  return { filled, unknown };
}

import type { Json } from '../../json';
import type { ExpressionContext } from '../../logic/expression/expression-context';
import type { Answers } from '../answers';
import type { CompiledForm } from '../compiled-form';
import type { FormState } from './form-state';

/** The state of a form over answers, everything worked out. */
export function freshState(form: CompiledForm, answers: Answers, context: ExpressionContext): FormState {
  const { plan, ordered, start } = form;
  const each = <Value>(value: Value): Value[] => new Array<Value>(plan.fields.length).fill(value);
  const state: FormState = {
    context,
    ...filledBy(form, answers),
    shown: each(true),
    seen: each<Json | undefined>(undefined),
    readsData: plan.expressions.size > 0,
    data: {},
    required: start.required.slice(),
    enabled: each(true),
    offered: each<FormState['offered'][number]>(undefined),
    problems: each<FormState['problems'][number]>([]),
    texts: start.texts.slice(),
    active: plan.rules.map(() => false),
  };
  for (const circle of ordered.circles) for (const node of circle) node.settle(state);
  for (const node of ordered.nodes) node.run(state);
  return state;
}

/** The answers by the places of their fields, and the keys that are those of no field. */
function filledBy({ plan: { fields, places } }: CompiledForm, answers: Answers): Pick<FormState, 'filled' | 'unknown'> {
  const filled = new Array<Json | undefined>(fields.length).fill(undefined);
  const unknown: string[] = [];
  for (const key of Object.keys(answers)) {
    const at = places.get(key);
    if (at === undefined) unknown.push(key);
    else filled[at] = answers[key];
  }
  return { filled, unknown };
}

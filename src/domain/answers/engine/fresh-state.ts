import type { ExpressionContext } from '../../logic/expression/expression-context';
import type { Answers } from '../answers';
import type { CompiledForm } from '../compiled-form';
import type { FormState } from './form-state';

/** The state of a form over answers, everything worked out. */
export function freshState(
  { plan: { fields, rules }, ordered }: CompiledForm,
  answers: Answers,
  context: ExpressionContext,
): FormState {
  const state: FormState = {
    context,
    filled: fields.map(({ field: { key } }) => (Object.hasOwn(answers, key) ? answers[key] : undefined)),
    values: each(fields, undefined),
    shown: each(fields, true),
    seen: each(fields, undefined),
    data: {},
    required: fields.map(({ field }) => field.required),
    enabled: each(fields, true),
    offered: each(fields, undefined),
    problems: each(fields, []),
    texts: fields.map(({ field: { label, help } }) => ({ label, help })),
    active: rules.map(() => false),
  };
  for (const circle of ordered.circles) for (const node of circle) node.settle(state);
  for (const node of ordered.nodes) node.run(state);
  return state;
}

function each<Value>({ length }: CompiledForm['fields'], value: Value): Value[] {
  return new Array<Value>(length).fill(value);
}

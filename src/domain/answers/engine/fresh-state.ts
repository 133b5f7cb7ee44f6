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
    values: new Array(fields.length).fill(undefined),
    shown: new Array(fields.length).fill(true),
    seen: new Array(fields.length).fill(undefined),
    data: {},
    required: fields.map(({ field }) => field.required),
    enabled: new Array(fields.length).fill(true),
    offered: new Array(fields.length).fill(undefined),
    problems: new Array(fields.length).fill([]),
    texts: fields.map(({ field: { label, help } }) => ({ label, help })),
    active: rules.map(() => false),
  };
  for (const circle of ordered.circles) for (const node of circle) node.settle(state);
  for (const node of ordered.nodes) node.run(state);
  return state;
}

import type { EngineNode } from '../engine-node';
import type { FormPlan, PlacedField } from '../form-plan';
import { compileTemplate } from '../compile-template';
import { slots } from '../slots';

/** The label and the help of a field, with the values they name put in. Nothing where they name none. */
export function textsNode({ field, at }: PlacedField, plan: FormPlan): EngineNode | undefined {
  const label = compileTemplate(field.label, plan);
  const help = compileTemplate(field.help ?? '', plan);
  if (!label && !help) return undefined;
  return {
    slot: slots.texts(at),
    key: field.key,
    reads: [...(label?.reads ?? []), ...(help?.reads ?? [])],
    field: at,
    run(state) {
      const before = state.texts[at];
      const now = { label: label?.text(state) ?? field.label, help: help?.text(state) ?? field.help };
      state.texts[at] = now;
      return now.label !== before?.label || now.help !== before.help;
    },
    settle(state) {
      state.texts[at] = { label: field.label, help: field.help };
    },
  };
}

import { compileCondition } from '../compile-condition';
import type { EngineNode } from '../engine-node';
import { surroundingConditions, type FormPlan, type PlacedField } from '../form-plan';
import { slots } from '../slots';

/** Whether a field must be answered: always, on its own condition, or on one of the section or page around it. Nothing where it never changes. */
export function requiredNode(placed: PlacedField, plan: FormPlan): EngineNode | undefined {
  const { field, at } = placed;
  const conditions = surroundingConditions(placed, plan, 'requireWhen').map((each) => compileCondition(each, plan));
  if (field.required || conditions.length === 0) return undefined;
  return {
    slot: slots.required(at),
    key: field.key,
    reads: conditions.flatMap(({ reads }) => reads),
    field: at,
    run(state) {
      const before = state.required[at];
      const now = conditions.some(({ holds }) => holds(state));
      state.required[at] = now;
      return now !== before;
    },
    settle(state) {
      state.required[at] = false;
    },
  };
}

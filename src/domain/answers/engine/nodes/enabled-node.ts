import { compileCondition } from '../compile-condition';
import { slots, type EngineNode } from '../engine-node';
import { surroundingConditions, type FormPlan, type PlacedField } from '../form-plan';

/** Whether a field can be changed: its own condition and those around it hold, and no rule sets it. Nothing where it never changes. */
export function enabledNode(placed: PlacedField, plan: FormPlan): EngineNode | undefined {
  const { field, at } = placed;
  const conditions = surroundingConditions(placed, plan, 'enableWhen').map((each) => compileCondition(each, plan));
  const setting = plan.rules.flatMap(({ key, action }, place) =>
    action.kind === 'set-value' && action.field === field.key ? [{ key, place }] : [],
  );
  if (conditions.length === 0 && setting.length === 0) return undefined;
  return {
    slot: slots.enabled(field.key),
    reads: [...conditions.flatMap(({ reads }) => reads), ...setting.map(({ key }) => slots.rule(key))],
    field: at,
    run(state) {
      const before = state.enabled[at];
      const now = conditions.every(({ holds }) => holds(state)) && !setting.some(({ place }) => state.active[place]);
      state.enabled[at] = now;
      return now !== before;
    },
    settle(state) {
      state.enabled[at] = false;
    },
  };
}

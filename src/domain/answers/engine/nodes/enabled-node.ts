import { compileCondition } from '../compile-condition';
import type { EngineNode } from '../engine-node';
import { surroundingConditions, type FormPlan, type PlacedField } from '../form-plan';
import { slots } from '../slots';

/** Whether a field can be changed: its own condition and those around it hold, and no rule sets it. Nothing where it never changes. */
export function enabledNode(placed: PlacedField, plan: FormPlan): EngineNode | undefined {
  const { field, at } = placed;
  const conditions = surroundingConditions(placed, plan, 'enableWhen').map((each) => compileCondition(each, plan));
  const setting = plan.rules.flatMap(({ action }, place) =>
    action.kind === 'set-value' && action.field === field.key ? [place] : [],
  );
  if (conditions.length === 0 && setting.length === 0) return undefined;
  return {
    slot: slots.enabled(at),
    key: field.key,
    reads: [...conditions.flatMap(({ reads }) => reads), ...setting.map(slots.rule)],
    field: at,
    run(state) {
      const before = state.enabled[at];
      const now = conditions.every(({ holds }) => holds(state)) && !setting.some((rule) => state.active[rule]);
      state.enabled[at] = now;
      return now !== before;
    },
    settle(state) {
      state.enabled[at] = false;
    },
  };
}

import type { FormRule } from '../../../form/form-rule';
import { compileCondition } from '../compile-condition';
import type { EngineNode } from '../engine-node';
import type { FormPlan } from '../form-plan';
import { slots } from '../slots';

/** Whether a rule is in force: its condition holds, and the page it follows is shown. */
export function ruleNode({ key, when, action }: FormRule, at: number, plan: FormPlan): EngineNode {
  const { reads, holds } = compileCondition(when, plan);
  const after = action.kind === 'set-value' ? undefined : (action.after ?? plan.pages[0]?.key);
  const page = after === undefined ? -1 : (plan.places.get(after) ?? -1);
  return {
    slot: slots.rule(at),
    key,
    reads: page < 0 ? reads : [...reads, slots.shown(page)],
    field: -1,
    run(state) {
      const before = state.active[at];
      const now = (page < 0 || state.shown[page] === true) && holds(state);
      state.active[at] = now;
      return now !== before;
    },
    settle(state) {
      state.active[at] = false;
    },
  };
}

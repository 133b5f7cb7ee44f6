import { compileCondition, type StateCondition } from '../compile-condition';
import { slots, type EngineNode } from '../engine-node';
import type { FormPlan, PlacedField } from '../form-plan';
import { rulesLeavingOut } from '../rules-leaving-out';

const always: StateCondition = { reads: [], holds: () => true };

/** Whether a field is shown: its own condition, the section or page it stands in, and for a page no rule that leaves it out. Nothing for a field that is always shown. */
export function shownNode({ field, at, container }: PlacedField, plan: FormPlan): EngineNode | undefined {
  const own = field.showWhen ? compileCondition(field.showWhen, plan) : always;
  const skipping = rulesLeavingOut(field.key, plan);
  const around = plan.fields[container]?.field.key;
  if (!field.showWhen && skipping.length === 0 && around === undefined) return undefined;
  const rules = skipping.map(({ place }) => place);
  return {
    slot: slots.shown(field.key),
    reads: [
      ...own.reads,
      ...skipping.map(({ rule }) => slots.rule(rule.key)),
      ...(around === undefined ? [] : [slots.shown(around)]),
    ],
    field: at,
    run(state) {
      const before = state.shown[at];
      const within = container < 0 || state.shown[container] === true;
      const now = within && !rules.some((rule) => state.active[rule]) && own.holds(state);
      state.shown[at] = now;
      return now !== before;
    },
    settle(state) {
      state.shown[at] = false;
    },
  };
}

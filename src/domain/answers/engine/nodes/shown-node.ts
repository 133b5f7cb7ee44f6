import { compileCondition, type StateCondition } from '../compile-condition';
import type { EngineNode } from '../engine-node';
import type { FormPlan, PlacedField } from '../form-plan';
import { rulesLeavingOut } from '../rules-leaving-out';
import { slots } from '../slots';

const always: StateCondition = { reads: [], holds: () => true };

/** Whether a field is shown: its own condition, the section or page it stands in, and for a page no rule that leaves it out. Nothing for a field that is always shown. */
export function shownNode({ field, at, container }: PlacedField, plan: FormPlan): EngineNode | undefined {
  const own = field.showWhen ? compileCondition(field.showWhen, plan) : always;
  const skipping = rulesLeavingOut(field.key, plan);
  if (!field.showWhen && skipping.length === 0 && container < 0) return undefined;
  const rules = skipping.map(({ place }) => place);
  const isLeftOut: StateCondition['holds'] =
    rules.length === 0 ? () => false : ({ active }) => rules.some((rule) => active[rule]);
  return {
    slot: slots.shown(at),
    key: field.key,
    reads: [...own.reads, ...rules.map((rule) => slots.rule(rule)), ...(container < 0 ? [] : [slots.shown(container)])],
    field: at,
    run(state) {
      const before = state.shown[at];
      const within = container < 0 || state.shown[container] === true;
      const now = within && !isLeftOut(state) && own.holds(state);
      state.shown[at] = now;
      return now !== before;
    },
    settle(state) {
      state.shown[at] = false;
    },
  };
}

import type { Json } from '../../../json';
import { isList } from '../../../logic/expression/weight';
import { isEmpty } from '../../../logic/is-empty';
import { compileValue } from '../compile-value';
import type { EngineNode } from '../engine-node';
import type { FormPlan, PlacedField } from '../form-plan';
import type { FormState, OfferedOptions } from '../form-state';
import { slots } from '../slots';

/** The answer of a field as others see it: none while it is hidden, and no option that is not offered. */
export function seenNode(placed: PlacedField, plan: FormPlan): EngineNode {
  const { field, behaviour, at } = placed;
  const { reads, value } = compileValue(placed, plan);
  const isChoice = behaviour.choices !== undefined;
  return {
    slot: slots.seen(at),
    key: field.key,
    reads: [...reads, slots.shown(at), ...(isChoice ? [slots.offered(at)] : [])],
    field: at,
    run(state) {
      const answer = state.shown[at] === true ? value(state) : undefined;
      const now = isChoice ? ofOffered(answer, state.offered[at]) : answer;
      if (now === state.seen[at]) return false;
      see(state, placed, now);
      return true;
    },
    settle(state) {
      see(state, placed, undefined);
    },
  };
}

function see(state: FormState, { field: { key }, at }: PlacedField, now: Json | undefined): void {
  const before = state.seen[at];
  state.seen[at] = now;
  if (!state.readsData) return;
  if (now !== undefined && !isEmpty(now)) state.data[key] = now;
  else if (before !== undefined) Reflect.deleteProperty(state.data, key);
}

function ofOffered(value: Json | undefined, offered: OfferedOptions | undefined): Json | undefined {
  if (!offered) return value;
  const fellAway = (each: Json) => typeof each === 'string' && offered.hidden.has(each);
  if (isList(value)) return value.some(fellAway) ? value.filter((each) => !fellAway(each)) : value;
  return value !== undefined && fellAway(value) ? undefined : value;
}

import type { Json } from '../../../json';
import { isList } from '../../../logic/expression/weight';
import { isEmpty } from '../../../logic/is-empty';
import { slots, type EngineNode } from '../engine-node';
import type { PlacedField } from '../form-plan';
import type { FormState, OfferedOptions } from '../form-state';

/** The answer of a field as others see it: none while it is hidden, and no option that is not offered. */
export function seenNode({ field: { key }, behaviour, at }: PlacedField): EngineNode {
  const isChoice = behaviour.choices !== undefined;
  return {
    slot: slots.seen(key),
    reads: [slots.value(key), slots.shown(key), ...(isChoice ? [slots.offered(key)] : [])],
    field: at,
    run(state) {
      const before = state.seen[at];
      const value = state.shown[at] ? state.values[at] : undefined;
      const now = isChoice ? ofOffered(value, state.offered[at]) : value;
      return now !== before && see(state, key, at)(now);
    },
    settle(state) {
      see(state, key, at)(undefined);
    },
  };
}

const see =
  ({ seen, data }: FormState, key: string, at: number) =>
  (now: Json | undefined): true => {
    seen[at] = now;
    if (now === undefined || isEmpty(now)) Reflect.deleteProperty(data, key);
    else data[key] = now;
    return true;
  };

function ofOffered(value: Json | undefined, offered: OfferedOptions | undefined): Json | undefined {
  if (!offered) return value;
  const fellAway = (each: Json) => typeof each === 'string' && offered.hidden.has(each);
  if (isList(value)) return value.some(fellAway) ? value.filter((each) => !fellAway(each)) : value;
  return value !== undefined && fellAway(value) ? undefined : value;
}

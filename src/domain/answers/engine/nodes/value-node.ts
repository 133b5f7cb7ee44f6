import type { Json } from '../../../json';
import type { FieldBehaviour } from '../../../fields';
import { isEmpty } from '../../../logic/is-empty';
import { compileSource } from '../compile-source';
import { slots, type EngineNode } from '../engine-node';
import type { FormPlan, PlacedField } from '../form-plan';
import type { FormState } from '../form-state';

/** One place a value can come from; undefined passes on to the next. */
interface Source {
  readonly reads: readonly string[];
  value(state: FormState): Json | undefined;
}

/** The answer of a field, shown or not: what a rule sets, what the form fixes or calculates, what was filled in, or its default. */
export function valueNode(placed: PlacedField, plan: FormPlan): EngineNode {
  const { field, behaviour, at } = placed;
  const sources = [...setByRules(field.key, plan), ...ownSources(placed, plan)];
  const { complete } = behaviour;
  const isPlain = sources.length === 1 && !complete && behaviour.part.kind === 'question';
  const found = isPlain ? (state: FormState) => state.filled[at] : firstOf(sources);
  const valued = complete ? completed(found, complete) : found;
  return {
    slot: slots.value(field.key),
    reads: sources.flatMap(({ reads }) => reads),
    field: at,
    run(state) {
      const before = state.values[at];
      const now = valued(state);
      state.values[at] = now;
      return now !== before;
    },
    settle(state) {
      state.values[at] = undefined;
    },
  };
}

function firstOf(sources: readonly Source[]) {
  return (state: FormState): Json | undefined => {
    for (const source of sources) {
      const value = source.value(state);
      if (value !== undefined) return value;
    }
    return undefined;
  };
}

const completed =
  (found: (state: FormState) => Json | undefined, complete: NonNullable<FieldBehaviour['complete']>) =>
  (state: FormState): Json | undefined => {
    const value = found(state);
    return value === undefined || isEmpty(value) ? value : complete(value, state.context);
  };

/** The values that rules set while they are in force, in the order of the rules. */
function setByRules(key: string, plan: FormPlan): readonly Source[] {
  return plan.rules.flatMap(({ key: rule, action }, place): readonly Source[] => {
    if (action.kind !== 'set-value' || action.field !== key) return [];
    const { reads, value } = compileSource(action.value, plan);
    return [
      { reads: [...reads, slots.rule(rule)], value: (state) => (state.active[place] ? value(state) : undefined) },
    ];
  });
}

function ownSources({ field, behaviour, at }: PlacedField, plan: FormPlan): readonly Source[] {
  const { part } = behaviour;
  if (part.kind === 'fixed') return [{ reads: [], value: () => part.value }];
  if (part.kind === 'computed') return [compileSource(part.expression, plan)];
  const filled: Source = { reads: [], value: (state) => state.filled[at] };
  if (field.defaultValue === undefined) return [filled];
  const { reads, value } = compileSource(field.defaultValue, plan);
  return [filled, { reads, value: (state) => value(state) ?? undefined }];
}

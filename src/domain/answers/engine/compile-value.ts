import type { FieldBehaviour } from '../../fields';
import type { Json } from '../../json';
import { isEmpty } from '../../logic/is-empty';
import { compileSource } from './compile-source';
import type { FormPlan, PlacedField } from './form-plan';
import type { FormState } from './form-state';
import { slots } from './slots';

/** Where the answer of a field comes from, ready to run over the state of a form. */
export interface StateValue {
  readonly reads: readonly number[];
  /** The answer, shown or not; undefined for none, null for one that was taken away on purpose. */
  value(state: FormState): Json | undefined;
}

/** Compiles where the answer of a field comes from: what a rule sets, what the form fixes or calculates, what was filled in, or its default. */
export function compileValue(placed: PlacedField, plan: FormPlan): StateValue {
  const { kind } = placed.behaviour.part;
  // What is there to be read, also in place of a question that cannot be answered here, has no answer of its own.
  const takesAnswer = kind !== 'content' && kind !== 'group';
  const sources = takesAnswer ? [...setByRules(placed, plan), ...ownSources(placed, plan)] : [filledIn(placed)];
  const [first] = sources;
  const found =
    sources.length === 1 && first ? first : { reads: sources.flatMap(({ reads }) => reads), value: firstOf(sources) };
  const { complete } = placed.behaviour;
  if (!complete) return found;
  return {
    reads: found.reads,
    value(state) {
      const value = found.value(state);
      return value === undefined || isEmpty(value) ? value : complete(value, state.context);
    },
  };
}

function firstOf(sources: readonly StateValue[]) {
  return (state: FormState): Json | undefined => {
    for (const source of sources) {
      const value = source.value(state);
      if (value !== undefined) return value;
    }
    return undefined;
  };
}

/** The values that rules set while they are in force, in the order of the rules. */
function setByRules({ field: { key }, behaviour }: PlacedField, plan: FormPlan): readonly StateValue[] {
  return plan.rules.flatMap(({ action }, rule): readonly StateValue[] => {
    if (action.kind !== 'set-value' || action.field !== key) return [];
    const { reads, value } = adopted(compileSource(action.value, plan), behaviour);
    return [
      {
        reads: [...reads, slots.rule(rule)],
        value: (state) => (state.active[rule] === true ? value(state) : undefined),
      },
    ];
  });
}

function ownSources({ field, behaviour, at }: PlacedField, plan: FormPlan): readonly StateValue[] {
  const { part } = behaviour;
  if (part.kind === 'fixed') return [{ reads: [], value: () => part.value }];
  if (part.kind === 'computed') return [compileSource(part.expression, plan)];
  const filled = filledIn({ at });
  if (field.defaultValue === undefined) return [filled];
  const { reads, value } = adopted(compileSource(field.defaultValue, plan), behaviour);
  return [filled, { reads, value: (state) => value(state) ?? undefined }];
}

/** What an expression gives, as an answer of the question it is for. */
function adopted(source: StateValue, { adopt }: FieldBehaviour): StateValue {
  if (!adopt) return source;
  return {
    reads: source.reads,
    value(state) {
      const value = source.value(state);
      return value === undefined ? value : adopt(value);
    },
  };
}

function filledIn({ at }: Pick<PlacedField, 'at'>): StateValue {
  return { reads: [], value: (state) => state.filled[at] };
}

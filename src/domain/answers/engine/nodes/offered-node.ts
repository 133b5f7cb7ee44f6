import type { Choices, Option } from '../../../fields';
import { compileExpression } from '../../../logic/expression/compile-expression';
import { parseSource } from '../../../logic/expression/expression-source';
import { referencedFields } from '../../../logic/expression/referenced-fields';
import { isTrue } from '../../../logic/expression/truth';
import { compileCondition, type StateCondition } from '../compile-condition';
import { slots, type EngineNode } from '../engine-node';
import type { FormPlan, PlacedField } from '../form-plan';
import type { FormState, OfferedOption, OfferedOptions } from '../form-state';

/** The options of a choice that are offered at the moment. Nothing for a choice whose options are always offered. */
export function offeredNode({ field, behaviour, at }: PlacedField, plan: FormPlan): EngineNode | undefined {
  const { choices } = behaviour;
  if (!choices || !hasLogic(choices)) return undefined;
  const options = choices.options.map((option) => optionLogic(option, plan));
  const passes = filterOf(choices, plan);
  return {
    slot: slots.offered(field.key),
    reads: [...options.flatMap(({ reads }) => reads), ...passes.reads],
    field: at,
    run(state) {
      state.offered[at] = offeredNow(options, (option) => passes.holds(state, option), state);
      return true;
    },
    settle(state) {
      state.offered[at] = undefined;
    },
  };
}

function hasLogic({ options, filter }: Choices): boolean {
  return (
    filter !== undefined ||
    options.some(({ showWhen, requireWhen, enableWhen }) => showWhen ?? requireWhen ?? enableWhen)
  );
}

interface OptionLogic {
  readonly option: Option;
  readonly reads: readonly string[];
  readonly show: StateCondition | undefined;
  readonly require: StateCondition | undefined;
  readonly enable: StateCondition | undefined;
}

function optionLogic(option: Option, plan: FormPlan): OptionLogic {
  const [show, require, enable] = [option.showWhen, option.requireWhen, option.enableWhen].map(
    (condition) => condition && compileCondition(condition, plan),
  );
  const reads = [show, require, enable].flatMap((each) => each?.reads ?? []);
  return { option, reads, show, require, enable };
}

interface OptionFilter {
  readonly reads: readonly string[];
  holds(state: FormState, option: Option): boolean;
}

/** The filter of a choice: an expression that sees the answers, and the option as `option`. */
function filterOf({ filter }: Choices, { places }: FormPlan): OptionFilter {
  const parsed = filter === undefined ? undefined : parseSource(filter);
  if (!parsed?.ok) return { reads: [], holds: () => true };
  const run = compileExpression(parsed.expression);
  const read = referencedFields(parsed.expression);
  const keys = read === 'everything' ? [...places.keys()] : read;
  return {
    reads: keys.map(slots.seen),
    holds: ({ data, context }, { value, label }) =>
      isTrue(run({ ...data, option: value, option_label: label }, context)),
  };
}

function offeredNow(
  options: readonly OptionLogic[],
  passes: (option: Option) => boolean,
  state: FormState,
): OfferedOptions {
  const isShown = ({ option, show }: OptionLogic) => (show?.holds(state) ?? true) && passes(option);
  const shown = options.filter(isShown);
  const isEnabled = ({ enable }: OptionLogic) => enable?.holds(state) ?? true;
  return {
    options: shown.map((each): OfferedOption => (isEnabled(each) ? each.option : { ...each.option, isDisabled: true })),
    hidden: new Set(options.filter((each) => !shown.includes(each)).map(({ option }) => option.value)),
    required: shown.filter((each) => each.require?.holds(state) ?? false).map(({ option }) => option),
  };
}

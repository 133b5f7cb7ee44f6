import type { Choices, OfferedOption, Option } from '../../../fields';
import { isTrue } from '../../../logic/expression/truth';
import { compileSource } from '../compile-source';
import { compileCondition, type StateCondition } from '../compile-condition';
import type { EngineNode } from '../engine-node';
import type { FormPlan, PlacedField } from '../form-plan';
import type { FormState, OfferedOptions } from '../form-state';
import { slots } from '../slots';

/** The options of a choice that are offered at the moment. Nothing for a choice whose options are always offered. */
export function offeredNode({ field, behaviour, at }: PlacedField, plan: FormPlan): EngineNode | undefined {
  const { choices } = behaviour;
  if (!choices || !hasLogic(choices)) return undefined;
  const options = choices.options.map((option) => optionLogic(option, plan));
  const filter = filterOf(choices, plan);
  return {
    slot: slots.offered(at),
    key: field.key,
    reads: [...options.flatMap(({ reads }) => reads), ...filter.reads],
    field: at,
    run(state) {
      state.offered[at] = offeredNow(options, (option) => filter.passes(state, option), state);
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
  readonly reads: readonly number[];
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

/** The filter of a choice: an expression that sees the answers, and the option as `option`. */
function filterOf({ filter }: Choices, plan: FormPlan) {
  if (filter === undefined) return { reads: [], passes: () => true };
  const { reads, value } = compileSource(filter, plan);
  return {
    reads,
    passes: (state: FormState, option: Option) =>
      isTrue(value(state, { option: option.value, option_label: option.label })),
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

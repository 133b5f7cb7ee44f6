import * as z from 'zod';
import type { Option } from '../../../domain/fields';
import type { Json } from '../../../domain/json';
import type { ConditionUse } from '../condition/condition-words';
import { highestOptionIn } from '../highest-option-in';

const Options = z.array(z.looseObject({ value: z.string(), label: z.string() })).catch([]);

/** The options a setting holds, also while they are not yet as the schema wants them. */
export function readOptions(value: Json | undefined): readonly Option[] {
  return Options.parse(value);
}

/** Adds an option under a value that no option of the question ever had; its label says its place. */
export function addOption(options: readonly Option[], highest: number, item = 'Option'): readonly Option[] {
  const labels = new Set(options.map(({ label }) => label));
  const unused = (count: number): string => {
    const label = `${item} ${String(count)}`;
    return labels.has(label) ? unused(count + 1) : label;
  };
  const used = Math.max(highest, highestOptionIn({ options }));
  return [...options, { value: `o${String(used + 1)}`, label: unused(options.length + 1) }];
}

/** Gives an option another label; its value, which answers keep, stays. */
export function renameOption(options: readonly Option[], value: string, label: string): readonly Option[] {
  return options.map((option) => (option.value === value ? { ...option, label } : option));
}

/** Changes when an option is shown, has to be chosen or can be chosen; its value and label stay. */
export function decideOption(
  options: readonly Option[],
  value: string,
  step: (option: Option) => Pick<Option, ConditionUse>,
): readonly Option[] {
  return options.map((option) => {
    if (option.value !== value) return option;
    const { showWhen, requireWhen, enableWhen } = step(option);
    const { label } = option;
    return {
      value,
      label,
      ...(showWhen && { showWhen }),
      ...(requireWhen && { requireWhen }),
      ...(enableWhen && { enableWhen }),
    };
  });
}

/** Takes out an option. */
export function removeOption(options: readonly Option[], value: string): readonly Option[] {
  return options.filter((option) => option.value !== value);
}

/** Moves an option one place up. The first stays where it is. */
export function raiseOption(options: readonly Option[], value: string): readonly Option[] {
  const index = options.findIndex((option) => option.value === value);
  const raised = options[index];
  if (!raised || index === 0) return options;
  const others = removeOption(options, value);
  return [...others.slice(0, index - 1), raised, ...others.slice(index - 1)];
}

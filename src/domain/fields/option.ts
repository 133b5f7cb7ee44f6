import * as z from 'zod';
import { Condition } from '../logic/condition';

/** One choice: a stable value that answers keep, and the label people read. */
export const Option = z.strictObject({
  value: z.string().min(1).max(64),
  label: z.string().trim().min(1).max(255),
  showWhen: Condition.optional(),
  /** When it has to be chosen. */
  requireWhen: Condition.optional(),
  /** When it can be chosen. */
  enableWhen: Condition.optional(),
});
export type Option = z.infer<typeof Option>;

/** An option as it is offered at the moment: one that is not enabled is seen and cannot be chosen. */
export interface OfferedOption extends Option {
  readonly isDisabled?: true;
}

/** The choices of a field: 1 to 200, with values and labels unique. */
export const Options = z
  .array(Option)
  .min(1)
  .max(200)
  .refine((options) => unique(options.map(({ value }) => value)), { error: 'Two options have the same value.' })
  .refine((options) => unique(options.map(({ label }) => label)), { error: 'Two options have the same label.' });

function unique(texts: readonly string[]): boolean {
  return new Set(texts).size === texts.length;
}

/** The label of an option value; the value itself when no option has it. */
export function optionLabel(options: readonly Option[], value: string): string {
  return options.find((option) => option.value === value)?.label ?? value;
}

import * as z from 'zod';
import { Option } from '../../fields';
import type { Field } from '../field';

const Options = z.array(Option);

/** What becomes of some options: those that go on under another value, and those that are gone. */
export interface OptionMapping {
  readonly mapped: ReadonlyMap<string, { readonly to: string; readonly label: string }>;
  /** The labels of the options that are gone, by value. */
  readonly lost: ReadonlyMap<string, string>;
}

/** What becomes of the options of one question, and of the rows they are chosen for where it has rows. */
export interface QuestionMapping {
  readonly rows: OptionMapping;
  readonly options: OptionMapping;
}

/** Maps the options of a question from one version to the next: by value, or by label where the value is gone. */
export function questionMapping(before: Field, after: Field): QuestionMapping {
  const mapping = (setting: string) => optionMapping(before.settings[setting], after.settings[setting]);
  return { rows: mapping('rows'), options: mapping('options') };
}

function optionMapping(before: unknown, after: unknown): OptionMapping {
  const now = optionsIn(after);
  const mapped = new Map<string, { to: string; label: string }>();
  const lost = new Map<string, string>();
  for (const { value, label } of optionsIn(before)) {
    if (now.some((option) => option.value === value)) continue;
    const same = now.find((option) => option.label.toLowerCase() === label.toLowerCase());
    if (same) mapped.set(value, { to: same.value, label });
    else lost.set(value, label);
  }
  return { mapped, lost };
}

/** The options that a setting holds; none where it holds something else. */
function optionsIn(setting: unknown): readonly Option[] {
  return Options.safeParse(setting).data ?? [];
}

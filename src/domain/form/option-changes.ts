import * as z from 'zod';
import { Option } from '../fields';

const Options = z.array(Option);

/** One difference between two lists of options. */
export interface OptionChange {
  readonly kind: 'option-added' | 'option-removed' | 'option-renamed';
  readonly value: string;
  readonly labels: readonly [before: string | undefined, after: string | undefined];
}

/** What changed between two settings that both hold options, by the options' values; nothing for other settings. */
export function optionChanges(before: unknown, after: unknown): readonly OptionChange[] {
  const [old, now] = [Options.safeParse(before), Options.safeParse(after)];
  if (!old.success || !now.success) return [];
  const labels = (options: readonly Option[]) => new Map(options.map(({ value, label }) => [value, label]));
  const [earlier, later] = [labels(old.data), labels(now.data)];
  return [...new Set([...later.keys(), ...earlier.keys()])].flatMap((value): readonly OptionChange[] => {
    const pair = [earlier.get(value), later.get(value)] as const;
    if (pair[0] === pair[1]) return [];
    const kind = pair[0] === undefined ? 'option-added' : pair[1] === undefined ? 'option-removed' : 'option-renamed';
    return [{ kind, value, labels: pair }];
  });
}

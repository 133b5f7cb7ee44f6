import * as z from 'zod';
import { canonicalJson } from '../canonical-json';
import { Option } from '../fields';

const Options = z.array(Option);

/** One difference between two lists of options. */
export interface OptionChange {
  readonly kind: 'option-added' | 'option-removed' | 'option-renamed' | 'option-condition-changed';
  readonly value: string;
  readonly labels: readonly [before: string | undefined, after: string | undefined];
}

/** What changed between two settings that both hold options, by the options' values; nothing for other settings. */
export function optionChanges(before: unknown, after: unknown): readonly OptionChange[] {
  const [old, now] = [Options.safeParse(before), Options.safeParse(after)];
  if (!old.success || !now.success) return [];
  const byValue = (options: readonly Option[]) => new Map(options.map((option) => [option.value, option]));
  const [earlier, later] = [byValue(old.data), byValue(now.data)];
  return [...new Set([...later.keys(), ...earlier.keys()])].flatMap((value) =>
    changesOf(value, earlier.get(value), later.get(value)),
  );
}

/** The values of options in their order, of those alone that another list of options has too; none of other settings. */
export function orderOf(options: unknown, others: unknown): string[] {
  const values = (list: unknown) => (Options.safeParse(list).data ?? []).map(({ value }) => value);
  const shared = new Set(values(others));
  return values(options).filter((value) => shared.has(value));
}

function changesOf(value: string, old: Option | undefined, now: Option | undefined): readonly OptionChange[] {
  const labels = [old?.label, now?.label] as const;
  if (!old || !now) return [{ kind: old ? 'option-removed' : 'option-added', value, labels }];
  const logic = ({ showWhen, requireWhen, enableWhen }: Option) => canonicalJson({ showWhen, requireWhen, enableWhen });
  return [
    ...(old.label === now.label ? [] : [{ kind: 'option-renamed' as const, value, labels }]),
    ...(logic(old) === logic(now) ? [] : [{ kind: 'option-condition-changed' as const, value, labels }]),
  ];
}

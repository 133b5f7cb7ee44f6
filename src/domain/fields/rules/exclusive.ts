import type { Finding } from '../field-behaviour';
import { noFindings } from '../no-findings';

/** Holds what was chosen against an option that is chosen alone or not at all. */
export function exclusive(
  chosen: readonly string[],
  { value, label }: { readonly value: string; readonly label: string },
): readonly Finding[] {
  return chosen.length > 1 && chosen.includes(value) ? [{ code: 'choices.not-alone', params: { label } }] : noFindings;
}

/** The sentence of an option beside others that it excludes. */
export const exclusiveMessages = {
  'choices.not-alone': 'Choose “{label}” alone, or leave it out.',
} as const;

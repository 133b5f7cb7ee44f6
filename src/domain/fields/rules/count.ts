import type { Finding } from '../field-behaviour';
import { noFindings } from '../no-findings';

/** Holds what was chosen against how few and how many it may be. */
export function count(
  chosen: readonly unknown[],
  { min, max }: { readonly min?: number; readonly max?: number },
): readonly Finding[] {
  if (min !== undefined && chosen.length < min) return [{ code: 'choices.too-few', params: { min } }];
  return max !== undefined && chosen.length > max ? [{ code: 'choices.too-many', params: { max } }] : noFindings;
}

/** The sentences of a count of choices. */
export const countMessages = {
  'choices.too-few': 'Choose at least {min}.',
  'choices.too-many': 'Choose at most {max}.',
} as const;

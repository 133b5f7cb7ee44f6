import type { Finding } from '../field-behaviour';
import { noFindings } from '../no-findings';

/** Holds a text against its fewest and most characters, as people count them. */
export function length(
  text: string,
  { min = 0, max }: { readonly min?: number; readonly max: number },
): readonly Finding[] {
  // A character takes one or two units: most texts need no counting.
  if (text.length <= max && text.length >= min * 2) return noFindings;
  const count = charactersIn(text);
  if (count < min) return [{ code: 'text.too-short', params: { min, length: count } }];
  return count > max ? [{ code: 'text.too-long', params: { max, length: count } }] : noFindings;
}

/** Counts a pair of surrogates once. */
function charactersIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; count += 1) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return count;
}

/** The sentences of the length of a text. */
export const lengthMessages = {
  'text.too-short': 'Enter at least {min} characters. You have {length}.',
  'text.too-long': 'Shorten this to {max} characters. You have {length}.',
} as const;

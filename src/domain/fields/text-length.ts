import type { Finding } from './field-type';

/** The findings of a text outside its allowed length, in characters as people count them. */
export function textLength(
  text: string,
  { min = 0, max }: { readonly min?: number; readonly max: number },
): readonly Finding[] {
  const length = [...text].length;
  if (length < min) return [{ code: 'text.too-short', params: { min, length } }];
  if (length > max) return [{ code: 'text.too-long', params: { max, length } }];
  return [];
}

/** The sentences of the length findings. */
export const textLengthMessages = {
  'text.not-text': 'Enter text.',
  'text.too-short': 'Enter at least {min} characters. You have {length}.',
  'text.too-long': 'Shorten this to {max} characters. You have {length}.',
} as const;

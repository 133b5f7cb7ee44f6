import type { Finding } from '../field-behaviour';
import { length, lengthMessages } from './length';

/** Holds the text of a choice of one's own against what it may be: not empty, and not too long. */
export function otherText(
  text: string,
  { label, longest }: { readonly label: string; readonly longest: number },
): readonly Finding[] {
  if (text.trim() === '') return [{ code: 'choices.other-missing', params: { label } }];
  return length(text, { max: longest });
}

/** The sentences of a choice of one's own. */
export const otherTextMessages = {
  ...lengthMessages,
  'choices.other-missing': 'Enter what “{label}” stands for.',
} as const;

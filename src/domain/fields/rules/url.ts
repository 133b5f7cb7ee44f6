import type { Finding } from '../field-behaviour';
import { noFindings } from '../no-findings';

/** Whether a text is a web address that is safe to follow: http or https, and no name or password in it. */
function isWebAddress(text: string, longest: number): boolean {
  if (text.length > longest || !/^https?:\/\/[^\s/]/i.test(text)) return false;
  try {
    const { username, password } = new URL(text);
    return username === '' && password === '';
  } catch {
    return false;
  }
}

/** Holds a text against the form of a web address; blanks around it do not count. */
export function url(text: string, { longest }: { readonly longest: number }): readonly Finding[] {
  return isWebAddress(text.trim(), longest) ? noFindings : [{ code: 'url.not-an-address', params: {} }];
}

/** The sentence of a web address. */
export const urlMessages = {
  'url.not-an-address': 'Enter a full web address, for example https://example.com/page.',
} as const;

import * as z from 'zod';
import { defineFieldType, type Finding } from './field-type';

const longest = 2_000;

/** Whether a text is a web address that is safe to follow: http or https, and no name or password in it. */
function isWebAddress(text: string): boolean {
  if (text.length > longest || !/^https?:\/\/[^\s/]/i.test(text)) return false;
  try {
    const { username, password, hostname } = new URL(text);
    return username === '' && password === '' && hostname !== '';
  } catch {
    return false;
  }
}

function checkUrl(answer: string): readonly Finding[] {
  return isWebAddress(answer.trim()) ? [] : [{ code: 'url.not-an-address', params: {} }];
}

/** A web address; only http and https. */
export const urlField = defineFieldType({
  type: 'url',
  label: 'Web address',
  hint: 'A link to a page',
  settings: z.strictObject({}),
  initialSettings: {},
  settingControls: [],
  operators: ['equals', 'not-equals', 'contains', 'is-answered', 'is-not-answered'],
  answer: z.string(),
  wrongShape: 'url.not-an-address',
  messages: { 'url.not-an-address': 'Enter a full web address, for example https://example.com/page.' },
  control: () => ({ kind: 'text', maxLength: longest, entry: 'url' }),
  check: checkUrl,
  text: (answer) => answer.trim(),
  examples: {
    settings: {},
    valid: ['https://example.com', 'http://localhost:8080/a?b=c#d', 'HTTPS://Example.com/%20'],
    invalid: [
      'example.com',
      'ftp://example.com',
      'mailto:ada@example.com',
      'https:example.com',
      'https://',
      'https://a:b@example.com',
      7,
    ],
  },
});

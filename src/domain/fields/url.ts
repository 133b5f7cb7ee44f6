import * as z from 'zod';
import { answerOperators } from './answer-operators';
import { defineFieldType } from './field-type';
import { url, urlMessages } from './rules/url';

const longest = 2_000;

/** A web address; only http and https. */
export const urlField = defineFieldType({
  type: 'url',
  label: 'Web address',
  hint: 'A link to a page',
  settings: z.strictObject({}),
  initialSettings: {},
  settingControls: [],
  operators: answerOperators.line,
  value: 'text',
  index: 'text',
  jira: { reads: ['text'], writes: ['text'] },
  answer: z.string(),
  wrongShape: 'url.not-an-address',
  messages: urlMessages,
  control: () => ({ kind: 'text', maxLength: longest, entry: 'url' }),
  check: (answer) => url(answer, { longest }),
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

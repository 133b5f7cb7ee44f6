import * as z from 'zod';
import { answerOperators } from './answer-operators';
import { defineFieldType } from './field-type';
import { email, emailMessages } from './rules/email';

const longest = 254;

/** An e-mail address, of which only the form is judged: whether it exists nobody asks. */
export const emailField = defineFieldType({
  type: 'email',
  label: 'E-mail',
  hint: 'An e-mail address',
  settings: z.strictObject({}),
  initialSettings: {},
  settingControls: [],
  operators: answerOperators.line,
  sensitive: true,
  value: 'text',
  index: 'text',
  jira: { reads: ['text'], writes: ['text'] },
  answer: z.string(),
  wrongShape: 'email.not-an-address',
  messages: emailMessages,
  control: () => ({ kind: 'text', maxLength: longest, entry: 'email' }),
  check: (answer) => email(answer, { longest }),
  text: (answer) => answer.trim(),
  examples: {
    settings: {},
    valid: ['ada@example.com', 'a.b+c@sub.example.co', "o'neil@example.org", 'jörg@müller.de'],
    invalid: [
      'ada',
      'ada@',
      '@example.com',
      'a@b@example.com',
      'a b@example.com',
      'a..b@example.com',
      'a@-b.com',
      'a@b',
      3,
      `${'a'.repeat(250)}@example.com`,
    ],
  },
});

import * as z from 'zod';
import { answerOperators } from './answer-operators';
import type { Finding } from './field-behaviour';
import { defineFieldType } from './field-type';

const written = /^\+?[0-9 ()./-]{4,40}$/;

/** Between 4 digits, which extensions have, and the 15 of the longest international number. */
function checkPhone(answer: string): readonly Finding[] {
  const text = answer.trim();
  const digits = text.replace(/[^0-9]/g, '').length;
  return written.test(text) && digits >= 4 && digits <= 15 ? [] : [{ code: 'phone.not-a-number', params: {} }];
}

/** A telephone number, kept as it was written. */
export const phoneField = defineFieldType({
  type: 'phone',
  label: 'Phone',
  hint: 'A telephone number',
  settings: z.strictObject({}),
  initialSettings: {},
  settingControls: [],
  operators: answerOperators.line,
  sensitive: true,
  value: 'text',
  index: 'text',
  jira: { reads: ['text'], writes: ['text'] },
  answer: z.string(),
  wrongShape: 'phone.not-a-number',
  messages: { 'phone.not-a-number': 'Enter a phone number in digits, for example +49 30 123456.' },
  control: () => ({ kind: 'text', maxLength: 41, entry: 'tel' }),
  check: checkPhone,
  text: (answer) => answer.trim(),
  examples: {
    settings: {},
    valid: ['+49 30 123456', '(030) 12 34-56', '4711'],
    invalid: ['call me', '12', '+49 30 1234567890123456', '0800 REPAIR', 4711],
  },
});

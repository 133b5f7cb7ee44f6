import * as z from 'zod';
import { defineFieldType } from './field-type';
import { textLength, textLengthMessages } from './text-length';

const Settings = z.strictObject({
  minLength: z.int().min(0).max(255).optional(),
  maxLength: z.int().min(1).max(255).default(255),
});

/** One line of text. */
export const shortText = defineFieldType({
  type: 'short-text',
  label: 'Short text',
  hint: 'A name, a title, one line',
  settings: Settings,
  initialSettings: { maxLength: 255 },
  settingControls: [
    { name: 'minLength', label: 'Fewest characters', kind: 'whole-number' },
    { name: 'maxLength', label: 'Most characters', kind: 'whole-number', help: 'Up to 255.' },
  ],
  operators: ['equals', 'not-equals', 'contains', 'is-answered', 'is-not-answered'],
  answer: z.string(),
  wrongShape: 'text.not-text',
  messages: { ...textLengthMessages, 'text.one-line': 'Enter this on one line.' },
  control: ({ maxLength }) => ({ kind: 'text', maxLength }),
  check: (answer, { minLength, maxLength }) =>
    /[\r\n]/.test(answer)
      ? [{ code: 'text.one-line', params: {} }]
      : textLength(answer, { min: minLength, max: maxLength }),
  text: (answer) => answer,
  examples: {
    settings: { minLength: 2, maxLength: 5 },
    valid: ['ab', 'abcde', '👩‍🚀'.slice(0, 2) + 'x'],
    invalid: ['a', 'abcdef', 'a\nb', 7, {}],
  },
});

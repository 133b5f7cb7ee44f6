import * as z from 'zod';
import { defineFieldType } from './field-type';
import { textLength, textLengthMessages } from './text-length';

const Settings = z.strictObject({
  minLength: z.int().min(0).max(20_000).optional(),
  maxLength: z.int().min(1).max(20_000).default(5_000),
});

/** Several lines of text. */
export const longText = defineFieldType({
  type: 'long-text',
  label: 'Long text',
  hint: 'A description, several lines',
  settings: Settings,
  initialSettings: { maxLength: 5_000 },
  settingControls: [
    { name: 'minLength', label: 'Fewest characters', kind: 'whole-number' },
    { name: 'maxLength', label: 'Most characters', kind: 'whole-number', help: 'Up to 20,000.' },
  ],
  operators: ['contains', 'is-answered', 'is-not-answered'],
  answer: z.string(),
  wrongShape: 'text.not-text',
  messages: textLengthMessages,
  control: ({ maxLength }) => ({ kind: 'multiline', maxLength }),
  check: (answer, { minLength, maxLength }) => textLength(answer, { min: minLength, max: maxLength }),
  text: (answer) => answer,
  examples: { settings: { minLength: 2, maxLength: 5 }, valid: ['ab', 'a\nb'], invalid: ['a', 'abcdef', 7, []] },
});

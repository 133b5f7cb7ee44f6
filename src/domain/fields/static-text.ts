import * as z from 'zod';
import { defineFieldType } from './field-type';
import { noAnswer } from './no-answer';

/** Text to read between the questions. */
export const staticText = defineFieldType({
  type: 'static-text',
  ...noAnswer,
  label: 'Text to read',
  hint: 'An explanation between questions',
  initialLabel: 'Text to read',
  settings: z.strictObject({ text: z.string().trim().min(1, { error: 'Enter the text.' }).max(5_000) }),
  texts: ['text'],
  initialSettings: { text: 'Text' },
  settingControls: [
    { name: 'text', label: 'Text', kind: 'multiline', help: 'Shown as it stands. The label is for you alone.' },
  ],
  content: ({ text }) => ({ kind: 'paragraph', text }),
  examples: { settings: { text: 'Read this.' }, valid: [], invalid: ['a', 1, {}] },
});

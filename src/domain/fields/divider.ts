import * as z from 'zod';
import { defineFieldType } from './field-type';
import { noAnswer } from './no-answer';

/** A line between the questions. */
export const dividerField = defineFieldType({
  type: 'divider',
  ...noAnswer,
  label: 'Divider',
  hint: 'A line between questions',
  initialLabel: 'Divider',
  settings: z.strictObject({}),
  initialSettings: {},
  settingControls: [],
  content: () => ({ kind: 'line' }),
  examples: { settings: {}, valid: [], invalid: ['a', 1, {}] },
});

import * as z from 'zod';
import { defineFieldType } from './field-type';
import { noAnswer } from './no-answer';

/** The beginning of a section, which goes on until the next section or page; its label is the heading of the section. */
export const sectionField = defineFieldType({
  type: 'section',
  ...noAnswer,
  group: 'section',
  label: 'Section',
  hint: 'Questions that belong together',
  settings: z.strictObject({}),
  initialSettings: {},
  settingControls: [],
  examples: { settings: {}, valid: [], invalid: ['a', 1, {}] },
});

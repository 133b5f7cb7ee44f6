import * as z from 'zod';
import { defineFieldType } from './field-type';
import { noAnswer } from './no-answer';

/** The beginning of a page, which goes on until the next; its label is the title of the page. */
export const pageField = defineFieldType({
  type: 'page',
  ...noAnswer,
  group: 'page',
  label: 'Page',
  hint: 'Begins a new page of the form',
  settings: z.strictObject({}),
  initialSettings: {},
  settingControls: [],
  examples: { settings: {}, valid: [], invalid: ['a', 1, {}] },
});

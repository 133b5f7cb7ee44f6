import * as z from 'zod';
import { defineFieldType } from './field-type';

const Word = z.string().trim().min(1).max(60);

/** Yes or no, kept as true or false whatever the two are called. */
export const yesOrNo = defineFieldType({
  type: 'yes-or-no',
  label: 'Yes or no',
  hint: 'A question with two answers',
  settings: z.strictObject({ yes: Word.default('Yes'), no: Word.default('No') }),
  texts: ['yes', 'no'],
  initialSettings: { yes: 'Yes', no: 'No' },
  settingControls: [
    { name: 'yes', label: 'Word for yes', kind: 'text' },
    { name: 'no', label: 'Word for no', kind: 'text' },
  ],
  operators: ['equals', 'not-equals', 'is-answered', 'is-not-answered'],
  value: 'yes-no',
  index: 'text',
  jira: { reads: ['option'], writes: ['option', 'text'] },
  answer: z.boolean(),
  wrongShape: 'yes-or-no.neither',
  messages: { 'yes-or-no.neither': 'Choose one of the two answers.' },
  control: ({ yes, no }) => ({ kind: 'flag', yes, no }),
  check: () => [],
  text: (answer, { yes, no }) => (answer ? yes : no),
  examples: { settings: {}, valid: [true, false], invalid: ['yes', 1, [true]] },
});

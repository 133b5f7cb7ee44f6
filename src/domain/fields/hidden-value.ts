import * as z from 'zod';
import { defineFieldType } from './field-type';

/**
 * A value the maker sets and every response carries. Nobody who fills the form is shown it; as it stands in the form,
 * it is no secret from them either.
 */
export const hiddenValue = defineFieldType({
  type: 'hidden-value',
  label: 'Hidden value',
  hint: 'A fixed value in every response',
  required: false,
  settings: z.strictObject({ value: z.string().trim().min(1, { error: 'Enter the value.' }).max(1_000) }),
  initialSettings: { value: 'value' },
  settingControls: [
    { name: 'value', label: 'Value', kind: 'text', help: 'Not shown to respondents, and in the CSV. Not for secrets.' },
  ],
  operators: [
    'equals',
    'not-equals',
    'contains',
    'does-not-contain',
    'starts-with',
    'ends-with',
    'is-answered',
    'is-not-answered',
  ],
  value: 'text',
  index: 'text',
  jira: { reads: [], writes: ['text', 'option'] },
  answer: z.string(),
  wrongShape: 'hidden-value.changed',
  messages: { 'hidden-value.changed': 'This value is set by the form. Reload the form.' },
  fixed: ({ value }) => value,
  check: (answer, { value }) => (answer === value ? [] : [{ code: 'hidden-value.changed', params: {} }]),
  text: (answer) => answer,
  examples: { settings: { value: 'spring' }, valid: ['spring'], invalid: ['autumn', 3, {}] },
});

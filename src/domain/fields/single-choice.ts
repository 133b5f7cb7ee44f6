import * as z from 'zod';
import { defineFieldType } from './field-type';
import { optionLabel, Options } from './option';

const Settings = z.strictObject({ options: Options, shown: z.enum(['list', 'dropdown']).default('list') });

/** One of several options. */
export const singleChoice = defineFieldType({
  type: 'single-choice',
  label: 'Single choice',
  hint: 'Pick one of several options',
  settings: Settings,
  initialSettings: {
    options: [
      { value: 'o1', label: 'Option 1' },
      { value: 'o2', label: 'Option 2' },
    ],
    shown: 'list',
  },
  settingControls: [
    { name: 'options', label: 'Options', kind: 'options' },
    {
      name: 'shown',
      label: 'Shown as',
      kind: 'pick',
      choices: [
        { value: 'list', label: 'Radio buttons' },
        { value: 'dropdown', label: 'Dropdown' },
      ],
    },
  ],
  operators: ['equals', 'not-equals', 'is-answered', 'is-not-answered'],
  answer: z.string(),
  wrongShape: 'choice.not-an-option',
  messages: { 'choice.not-an-option': 'Choose one of the options.' },
  control: ({ options, shown }) => ({ kind: 'one-of', options, shown }),
  check: (answer, { options }) =>
    options.some(({ value }) => value === answer) ? [] : [{ code: 'choice.not-an-option', params: {} }],
  text: (answer, { options }) => optionLabel(options, answer),
  examples: { settings: { options: [{ value: 'a', label: 'A' }] }, valid: ['a'], invalid: ['b', ['a'], 1] },
});

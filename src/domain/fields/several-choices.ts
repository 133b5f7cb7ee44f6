import * as z from 'zod';
import { defineFieldType, type Finding } from './field-type';
import { optionLabel, Options } from './option';

const Settings = z
  .strictObject({
    options: Options,
    min: z.int().min(0).max(200).optional(),
    max: z.int().min(1).max(200).optional(),
    shown: z.enum(['list', 'dropdown']).default('list'),
  })
  .refine(({ min, max }) => min === undefined || max === undefined || min <= max, {
    error: 'The fewest choices are more than the most.',
    path: ['min'],
  });
type Settings = z.infer<typeof Settings>;

function checkChoices(answer: readonly string[], { options, min, max }: Settings): readonly Finding[] {
  const known = new Set(options.map(({ value }) => value));
  if (answer.some((value) => !known.has(value)) || new Set(answer).size < answer.length)
    return [{ code: 'choices.not-options', params: {} }];
  if (min !== undefined && answer.length < min) return [{ code: 'choices.too-few', params: { min } }];
  if (max !== undefined && answer.length > max) return [{ code: 'choices.too-many', params: { max } }];
  return [];
}

/** Any of several options. */
export const severalChoices = defineFieldType({
  type: 'several-choices',
  label: 'Several choices',
  hint: 'Tick all that apply',
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
    { name: 'min', label: 'Fewest choices', kind: 'whole-number' },
    { name: 'max', label: 'Most choices', kind: 'whole-number' },
    {
      name: 'shown',
      label: 'Shown as',
      kind: 'pick',
      choices: [
        { value: 'list', label: 'Checkboxes' },
        { value: 'dropdown', label: 'Dropdown' },
      ],
    },
  ],
  operators: ['includes', 'is-answered', 'is-not-answered'],
  answer: z.array(z.string()).max(200),
  wrongShape: 'choices.not-options',
  messages: {
    'choices.not-options': 'Choose from the options.',
    'choices.too-few': 'Choose at least {min}.',
    'choices.too-many': 'Choose at most {max}.',
  },
  control: ({ options, shown }) => ({ kind: 'some-of', options, shown }),
  check: checkChoices,
  text: (answer, { options }) => answer.map((value) => optionLabel(options, value)).join(', '),
  csv: (answer, { options }) => answer.map((value) => optionLabel(options, value)).join('; '),
  examples: {
    settings: {
      options: [
        { value: 'a', label: 'A' },
        { value: 'b', label: 'B' },
      ],
      max: 1,
    },
    valid: [['a'], ['b']],
    invalid: [['a', 'b'], ['c'], ['a', 'a'], 'a', 3],
  },
});

import * as z from 'zod';
import { numberInWords } from '../formats/number-in-words';
import { answerOperators } from './answer-operators';
import type { Finding } from './field-behaviour';
import { defineFieldType } from './field-type';
import { decimals, decimalsMessages } from './rules/decimals';
import { range, rangeMessages } from './rules/range';
import { step, stepMessages } from './rules/step';

const Settings = z
  .strictObject({
    min: z.number().optional(),
    max: z.number().optional(),
    step: z.number().positive({ error: 'Enter a step above 0.' }).optional(),
    decimals: z.int().min(0).max(10).default(0),
    unit: z.string().trim().max(20).optional(),
  })
  .refine(({ min, max }) => min === undefined || max === undefined || min <= max, {
    error: 'The smallest number is larger than the largest.',
    path: ['min'],
  });
type Settings = z.infer<typeof Settings>;

function checkNumber(answer: number, settings: Settings): readonly Finding[] {
  const { min, max, step: size } = settings;
  const tooPrecise = decimals(answer, { most: settings.decimals });
  if (tooPrecise.length > 0) return tooPrecise;
  const outside = range(answer, { of: 'number', min, max });
  return outside.length > 0 || size === undefined ? outside : step(answer, { of: 'number', min, step: size });
}

/** A number within bounds, with a fixed count of decimals at most. */
export const numberField = defineFieldType({
  type: 'number',
  label: 'Number',
  hint: 'A count, an amount, a measure',
  settings: Settings,
  texts: ['unit'],
  initialSettings: { decimals: 0 },
  settingControls: [
    { name: 'min', label: 'Smallest number', kind: 'number' },
    { name: 'max', label: 'Largest number', kind: 'number' },
    {
      name: 'step',
      label: 'Step',
      kind: 'number',
      help: 'From the smallest number on, or from 0. For example 5 for 0, 5, 10.',
    },
    { name: 'decimals', label: 'Decimals', kind: 'whole-number', help: '0 for whole numbers, up to 10.' },
    { name: 'unit', label: 'Unit', kind: 'text', help: 'Shown after the number, for example days.' },
  ],
  operators: answerOperators.ordered,
  value: 'number',
  index: 'number',
  jira: { reads: ['number'], writes: ['number', 'text'] },
  answer: z.number(),
  wrongShape: 'number.not-a-number',
  messages: {
    'number.not-a-number': 'Enter a number, for example 12.',
    ...decimalsMessages.number,
    ...rangeMessages.number,
    ...stepMessages.number,
  },
  control: ({ min, max, step: size, unit }) => ({ kind: 'number', min, max, step: size, unit }),
  check: checkNumber,
  text: (answer, { unit }, locale) => [numberInWords(answer, locale), unit].filter(Boolean).join(' '),
  csv: (answer) => String(answer),
  examples: {
    settings: { min: 1, max: 10, decimals: 1 },
    valid: [1, 2.5, 10],
    invalid: [0, 11, 2.55, '3', Number.NaN],
  },
});

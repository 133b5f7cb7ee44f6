import * as z from 'zod';
import { decimalsOf } from './decimals-of';
import { defineFieldType, type Finding } from './field-type';

const Settings = z
  .strictObject({
    min: z.number().optional(),
    max: z.number().optional(),
    decimals: z.int().min(0).max(10).default(0),
    unit: z.string().trim().max(20).optional(),
  })
  .refine(({ min, max }) => min === undefined || max === undefined || min <= max, {
    error: 'The smallest number is larger than the largest.',
    path: ['min'],
  });
type Settings = z.infer<typeof Settings>;

function checkNumber(answer: number, { min, max, decimals }: Settings): readonly Finding[] {
  if (decimals === 0 && !Number.isInteger(answer)) return [{ code: 'number.not-whole', params: {} }];
  if (decimalsOf(answer) > decimals) return [{ code: 'number.too-precise', params: { decimals } }];
  if (min !== undefined && answer < min) return [{ code: 'number.too-small', params: { min } }];
  if (max !== undefined && answer > max) return [{ code: 'number.too-large', params: { max } }];
  return [];
}

/** A number within bounds, with a fixed count of decimals at most. */
export const numberField = defineFieldType({
  type: 'number',
  label: 'Number',
  hint: 'A count, an amount, a measure',
  settings: Settings,
  initialSettings: { decimals: 0 },
  settingControls: [
    { name: 'min', label: 'Smallest number', kind: 'number' },
    { name: 'max', label: 'Largest number', kind: 'number' },
    { name: 'decimals', label: 'Decimals', kind: 'whole-number', help: '0 for whole numbers, up to 10.' },
    { name: 'unit', label: 'Unit', kind: 'text', help: 'Shown after the number, for example days.' },
  ],
  operators: ['equals', 'not-equals', 'greater-than', 'less-than', 'is-answered', 'is-not-answered'],
  answer: z.number(),
  wrongShape: 'number.not-a-number',
  messages: {
    'number.not-a-number': 'Enter a number, for example 12.',
    'number.not-whole': 'Enter a whole number, without decimals.',
    'number.too-precise': 'Enter at most {decimals} decimals.',
    'number.too-small': 'Enter {min} or more.',
    'number.too-large': 'Enter {max} or less.',
  },
  control: ({ min, max, unit }) => ({ kind: 'number', min, max, unit }),
  check: checkNumber,
  text: (answer, { unit }) => (unit ? `${String(answer)} ${unit}` : String(answer)),
  csv: (answer) => String(answer),
  examples: {
    settings: { min: 1, max: 10, decimals: 1 },
    valid: [1, 2.5, 10],
    invalid: [0, 11, 2.55, '3', Number.NaN],
  },
});

import * as z from 'zod';
import { amountInWords } from '../formats/amount-in-words';
import { answerOperators } from './answer-operators';
import type { Finding } from './field-behaviour';
import { defineFieldType } from './field-type';
import { firstFinding } from './first-finding';
import { decimals, decimalsMessages } from './rules/decimals';
import { range, rangeMessages } from './rules/range';

/** The currencies of ISO 4217 whose amounts do not have two decimals. */
const decimalsByCode: ReadonlyMap<string, number> = new Map([
  ...'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' ').map((code) => [code, 0] as const),
  ...'BHD IQD JOD KWD LYD OMR TND'.split(' ').map((code) => [code, 3] as const),
]);

const Settings = z
  .strictObject({
    code: z.string().regex(/^[A-Z]{3}$/, { error: 'Enter the three capital letters of a currency, for example EUR.' }),
    min: z.number().optional(),
    max: z.number().optional(),
  })
  .refine(({ min, max }) => min === undefined || max === undefined || min <= max, {
    error: 'The smallest amount is larger than the largest.',
    path: ['min'],
  });
type Settings = z.infer<typeof Settings>;

function decimalsFor({ code }: Settings): number {
  return decimalsByCode.get(code) ?? 2;
}

function checkAmount(answer: number, settings: Settings): readonly Finding[] {
  const { code, min, max } = settings;
  return firstFinding(
    () => decimals(answer, { most: decimalsFor(settings), currency: code }),
    () => range(answer, { of: 'amount', min, max, params: { code } }),
  );
}

/** An amount of money in one currency, which the maker chooses; the answer is the number alone. */
export const currencyField = defineFieldType({
  type: 'currency',
  label: 'Amount of money',
  hint: 'A price or a cost, in one currency',
  settings: Settings,
  initialSettings: { code: 'EUR' },
  settingControls: [
    { name: 'code', label: 'Currency', kind: 'text', help: 'Three letters, for example EUR, USD or JPY.' },
    { name: 'min', label: 'Smallest amount', kind: 'number' },
    { name: 'max', label: 'Largest amount', kind: 'number' },
  ],
  operators: answerOperators.ordered,
  value: 'number',
  index: 'number',
  jira: { reads: ['number'], writes: ['number', 'text'] },
  answer: z.number(),
  wrongShape: 'currency.not-an-amount',
  messages: {
    'currency.not-an-amount': 'Enter an amount in digits, for example 12.50.',
    ...decimalsMessages.amount,
    ...rangeMessages.amount,
  },
  control: ({ code, min, max }) => ({ kind: 'number', min, max, unit: code }),
  check: checkAmount,
  text: (value, settings, locale) =>
    amountInWords({ value, code: settings.code, decimals: decimalsFor(settings) }, locale),
  csv: (answer, settings) => answer.toFixed(decimalsFor(settings)),
  examples: {
    settings: { code: 'EUR', min: 0, max: 100 },
    valid: [0, 9.9, 99.99, 100],
    invalid: [-1, 100.01, 1.005, '12', Number.NaN],
  },
});

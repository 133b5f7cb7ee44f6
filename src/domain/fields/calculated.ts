import * as z from 'zod';
import { ExpressionSource } from '../logic/expression/expression-source';
import { Json } from '../json';
import { answerOperators } from './answer-operators';
import { defineFieldType } from './field-type';
import { plainText } from './plain-text';

/** A value the form calculates from other answers, shown where it stands and kept with the answers. */
export const calculatedField = defineFieldType({
  type: 'calculated',
  label: 'Calculated value',
  hint: 'Worked out from other answers',
  required: false,
  settings: z.strictObject({ expression: ExpressionSource, unit: z.string().trim().max(20).optional() }),
  texts: ['unit'],
  initialSettings: { expression: '0' },
  settingControls: [
    { name: 'expression', label: 'Calculation', kind: 'expression', help: 'For example quantity * price.' },
    { name: 'unit', label: 'Unit', kind: 'text', help: 'Shown after the value, for example EUR.' },
  ],
  operators: answerOperators.either,
  index: 'text',
  jira: { reads: [], writes: ['text', 'number', 'date', 'option'] },
  answer: Json,
  wrongShape: 'calculated.not-a-value',
  messages: { 'calculated.not-a-value': 'This value is worked out by the form. Reload the form.' },
  computed: ({ expression }) => expression,
  check: () => [],
  text: (answer, { unit }, locale) => [plainText(answer, locale), unit].filter(Boolean).join(' '),
  csv: (answer) => plainText(answer),
  examples: { settings: { expression: '1 + 1' }, valid: [2, 'two', true, ['a']], invalid: [Number.NaN, undefined] },
});

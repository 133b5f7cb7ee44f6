import * as z from 'zod';
import type { Finding } from './field-behaviour';
import { defineFieldType } from './field-type';
import { optionLabel, Options } from './option';

const Settings = z.strictObject({ options: Options });
type Settings = z.infer<typeof Settings>;

function checkOrder(answer: readonly string[], { options }: Settings): readonly Finding[] {
  const ranked = new Set(answer);
  const isWhole = answer.length === options.length && options.every(({ value }) => ranked.has(value));
  return isWhole ? [] : [{ code: 'ranking.not-an-order', params: {} }];
}

/** All options in an order, the first the best; kept as the list of their values. */
export const rankingField = defineFieldType({
  type: 'ranking',
  label: 'Ranking',
  hint: 'Options put in order',
  settings: Settings,
  initialSettings: {
    options: [
      { value: 'o1', label: 'Option 1' },
      { value: 'o2', label: 'Option 2' },
    ],
  },
  settingControls: [{ name: 'options', label: 'Options', kind: 'options' }],
  operators: ['first-is', 'is-answered', 'is-not-answered'],
  value: 'list',
  index: 'none',
  jira: { reads: [], writes: ['text'] },
  answer: z.array(z.string().max(64)).max(200),
  wrongShape: 'ranking.not-an-order',
  messages: { 'ranking.not-an-order': 'Put all options in order, each once.' },
  control: ({ options }) => ({ kind: 'order', options }),
  check: checkOrder,
  text: (answer, { options }) => answer.map((value, at) => `${at + 1}. ${optionLabel(options, value)}`).join('\n'),
  csv: (answer, { options }) => answer.map((value) => optionLabel(options, value)).join('; '),
  examples: {
    settings: {
      options: [
        { value: 'a', label: 'A' },
        { value: 'b', label: 'B' },
        { value: 'c', label: 'C' },
      ],
    },
    valid: [
      ['a', 'b', 'c'],
      ['c', 'a', 'b'],
    ],
    invalid: [['a', 'b'], ['a', 'b', 'b'], ['a', 'b', 'c', 'c'], ['a', 'b', 'd'], 'abc', { a: 1 }],
  },
});

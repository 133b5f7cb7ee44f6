import * as z from 'zod';
import { ExpressionSource } from '../logic/expression/expression-source';
import { choiceFilterControl } from './choice-filter';
import type { Finding } from './field-behaviour';
import { defineFieldType } from './field-type';
import { noFindings } from './no-findings';
import { Options } from './option';
import { otherChoice } from './other-choice';
import { otherText, otherTextMessages } from './rules/other-text';

const Settings = z
  .strictObject({
    options: Options,
    shown: z.enum(['list', 'dropdown']).default('list'),
    ...otherChoice.setting,
    filter: ExpressionSource.optional(),
  })
  .refine(({ other, options }) => other !== true || otherChoice.isFree(options), {
    error: 'An option has a value that begins with “other:”, as another choice has. Give it another value.',
    path: ['options'],
  });
type Settings = z.infer<typeof Settings>;

function checkChoice(answer: string, settings: Settings): readonly Finding[] {
  if (settings.options.some(({ value }) => value === answer)) return noFindings;
  const [label, text] = [otherChoice.offered(settings), otherChoice.textOf(answer)];
  if (label === undefined || text === undefined) return [{ code: 'choice.not-an-option', params: {} }];
  return otherText(text, { label, longest: otherChoice.longest });
}

/** One of several options; where the maker says so, another choice with a text of its own. */
export const singleChoice = defineFieldType({
  type: 'single-choice',
  label: 'Single choice',
  hint: 'Pick one of several options',
  settings: Settings,
  texts: ['otherLabel'],
  initialSettings: {
    options: [
      { value: 'o1', label: 'Option 1' },
      { value: 'o2', label: 'Option 2' },
    ],
    shown: 'list',
  },
  settingControls: [
    { name: 'options', label: 'Options', kind: 'options', conditional: true },
    {
      name: 'shown',
      label: 'Shown as',
      kind: 'pick',
      choices: [
        { value: 'list', label: 'Radio buttons' },
        { value: 'dropdown', label: 'Dropdown' },
      ],
    },
    ...otherChoice.controls,
    choiceFilterControl,
  ],
  operators: ['equals', 'not-equals', 'is-answered', 'is-not-answered'],
  value: 'text',
  index: 'text',
  jira: { reads: ['option'], writes: ['option', 'text'] },
  answer: z.string(),
  wrongShape: 'choice.not-an-option',
  messages: { 'choice.not-an-option': 'Choose one of the options.', ...otherTextMessages },
  control: (settings) => ({
    kind: 'one-of',
    options: settings.options,
    shown: settings.shown,
    other: otherChoice.offered(settings),
  }),
  choices: ({ options, filter }) => ({ options, filter }),
  check: checkChoice,
  text: (answer, settings) => otherChoice.label(settings.options, settings, answer),
  examples: {
    settings: { options: [{ value: 'a', label: 'A' }], other: true },
    valid: ['a', 'other:Cherries'],
    invalid: ['b', 'other:', `other:${'x'.repeat(256)}`, ['a'], 1],
  },
});

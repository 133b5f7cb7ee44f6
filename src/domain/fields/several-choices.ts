import * as z from 'zod';
import { listInWords } from '../formats/list-in-words';
import { ExpressionSource } from '../logic/expression/expression-source';
import { choiceFilterControl } from './choice-filter';
import type { Finding } from './field-behaviour';
import { defineFieldType } from './field-type';
import { firstFinding } from './first-finding';
import { Options, type Option } from './option';
import { otherChoice } from './other-choice';
import { count, countMessages } from './rules/count';
import { exclusive, exclusiveMessages } from './rules/exclusive';
import { otherText, otherTextMessages } from './rules/other-text';

/** The value that an answer keeps for none of the options. */
const none = 'none';

const Settings = z
  .strictObject({
    options: Options,
    min: z.int().min(0).max(200).optional(),
    max: z.int().min(1).max(200).optional(),
    shown: z.enum(['list', 'dropdown']).default('list'),
    none: z.boolean().optional(),
    noneLabel: z.string().trim().min(1).max(255).optional(),
    ...otherChoice.setting,
    filter: ExpressionSource.optional(),
  })
  .refine(({ min, max }) => min === undefined || max === undefined || min <= max, {
    error: 'The fewest choices are more than the most.',
    path: ['min'],
  })
  .refine((settings) => settings.none !== true || settings.options.every(({ value }) => value !== none), {
    error: 'An option has the value “none”, which “None of these” has. Give it another value.',
    path: ['options'],
  })
  .refine(({ other, options }) => other !== true || otherChoice.isFree(options), {
    error: 'An option has a value that begins with “other:”, as another choice has. Give it another value.',
    path: ['options'],
  });
type Settings = z.infer<typeof Settings>;

function optionsOf({ options, none: isOffered, noneLabel = 'None of these' }: Settings): readonly Option[] {
  return isOffered === true ? [...options, { value: none, label: noneLabel }] : options;
}

function checkChoices(answer: readonly string[], settings: Settings): readonly Finding[] {
  const { min, max, noneLabel = 'None of these' } = settings;
  const isNone = settings.none === true && answer[0] === none;
  return firstFinding(
    () => checkKnown(answer, settings),
    () => (settings.none === true ? exclusive(answer, { value: none, label: noneLabel }) : []),
    () => (isNone ? [] : count(answer, { min, max })),
  );
}

function checkKnown(answer: readonly string[], settings: Settings): readonly Finding[] {
  const known = new Set(optionsOf(settings).map(({ value }) => value));
  const [text, ...more] = answer.filter((value) => !known.has(value));
  if (more.length > 0 || new Set(answer).size < answer.length) return [{ code: 'choices.not-options', params: {} }];
  return text === undefined ? [] : checkOther(text, settings);
}

function checkOther(value: string, settings: Settings): readonly Finding[] {
  const [label, text] = [otherChoice.offered(settings), otherChoice.textOf(value)];
  if (label === undefined || text === undefined) return [{ code: 'choices.not-options', params: {} }];
  return otherText(text, { label, longest: otherChoice.longest });
}

function inWords(answer: readonly string[], settings: Settings): readonly string[] {
  const options = optionsOf(settings);
  return answer.map((value) => otherChoice.label(options, settings, value));
}

/** Any of several options; where the maker says so, none of them or another choice with a text of its own. */
export const severalChoices = defineFieldType({
  type: 'several-choices',
  label: 'Several choices',
  hint: 'Tick all that apply',
  settings: Settings,
  texts: ['noneLabel', 'otherLabel'],
  initialSettings: {
    options: [
      { value: 'o1', label: 'Option 1' },
      { value: 'o2', label: 'Option 2' },
    ],
    shown: 'list',
  },
  settingControls: [
    { name: 'options', label: 'Options', kind: 'options', conditional: true },
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
    { name: 'none', label: 'Offer “None of these”', kind: 'switch', help: 'Choosing it clears every other choice.' },
    { name: 'noneLabel', label: 'Label of “None of these”', kind: 'text', help: '“None of these” where it is empty.' },
    ...otherChoice.controls,
    choiceFilterControl,
  ],
  operators: ['includes', 'does-not-include', 'count-at-least', 'count-at-most', 'is-answered', 'is-not-answered'],
  value: 'list',
  index: 'text',
  jira: { reads: ['options'], writes: ['options', 'text'] },
  answer: z.array(z.string()).max(200),
  wrongShape: 'choices.not-options',
  messages: {
    'choices.not-options': 'Choose from the options.',
    ...exclusiveMessages,
    ...otherTextMessages,
    ...countMessages,
  },
  control: (settings) => ({
    kind: 'some-of',
    options: optionsOf(settings),
    shown: settings.shown,
    exclusive: settings.none === true ? none : undefined,
    other: otherChoice.offered(settings),
  }),
  choices: (settings) => ({ options: optionsOf(settings), filter: settings.filter }),
  check: checkChoices,
  text: (answer, settings, locale) => listInWords(inWords(answer, settings), locale),
  csv: (answer, settings) => inWords(answer, settings).join('; '),
  examples: {
    settings: {
      options: [
        { value: 'a', label: 'A' },
        { value: 'b', label: 'B' },
      ],
      min: 1,
      max: 1,
      none: true,
      other: true,
    },
    valid: [['a'], ['b'], ['none'], ['other:Cherries']],
    invalid: [['a', 'b'], ['c'], ['a', 'a'], ['a', 'none'], ['other:'], ['other:C', 'other:D'], 'a', 3],
  },
});

import * as z from 'zod';
import { answerOperators } from './answer-operators';
import type { Finding } from './field-behaviour';
import { defineFieldType, type Around } from './field-type';
import { patternControls, patternSetting } from './pattern-setting';
import { length, lengthMessages } from './rules/length';
import { pattern, patternMessages } from './rules/pattern';

const Settings = z.strictObject({
  minLength: z.int().min(0).max(255).optional(),
  maxLength: z.int().min(1).max(255).default(255),
  ...patternSetting,
});

type Settings = z.infer<typeof Settings>;

function checkLine(answer: string, settings: Settings, { tools }: Around): readonly Finding[] {
  if (answer.includes('\n') || answer.includes('\r')) return [{ code: 'text.one-line', params: {} }];
  const ofLength = length(answer, { min: settings.minLength, max: settings.maxLength });
  if (ofLength.length > 0 || settings.pattern === undefined) return ofLength;
  return pattern(answer, { pattern: settings.pattern, message: settings.patternMessage, engine: tools.patterns });
}

/** One line of text. */
export const shortText = defineFieldType({
  type: 'short-text',
  label: 'Short text',
  hint: 'A name, a title, one line',
  settings: Settings,
  texts: ['patternMessage'],
  initialSettings: { maxLength: 255 },
  settingControls: [
    { name: 'minLength', label: 'Fewest characters', kind: 'whole-number' },
    { name: 'maxLength', label: 'Most characters', kind: 'whole-number', help: 'Up to 255.' },
    ...patternControls,
  ],
  operators: answerOperators.line,
  value: 'text',
  index: 'text',
  jira: { reads: ['text', 'option'], writes: ['text'] },
  answer: z.string(),
  wrongShape: 'text.not-text',
  messages: {
    'text.not-text': 'Enter text.',
    'text.one-line': 'Enter this on one line.',
    ...lengthMessages,
    ...patternMessages,
  },
  control: ({ maxLength }) => ({ kind: 'text', maxLength }),
  check: checkLine,
  text: (answer) => answer,
  examples: {
    settings: { minLength: 2, maxLength: 5 },
    valid: ['ab', 'abcde', '👩‍🚀'.slice(0, 2) + 'x'],
    invalid: ['a', 'abcdef', 'a\nb', 7, {}],
  },
});

import * as z from 'zod';
import { answerOperators } from './answer-operators';
import { defineFieldType } from './field-type';
import { firstFinding } from './first-finding';
import { patternControls, patternSetting } from './pattern-setting';
import { length, lengthMessages } from './rules/length';
import { pattern, patternMessages } from './rules/pattern';

const Settings = z.strictObject({
  minLength: z.int().min(0).max(20_000).optional(),
  maxLength: z.int().min(1).max(20_000).default(5_000),
  ...patternSetting,
});

/** Several lines of text. */
export const longText = defineFieldType({
  type: 'long-text',
  label: 'Long text',
  hint: 'A description, several lines',
  settings: Settings,
  texts: ['patternMessage'],
  initialSettings: { maxLength: 5_000 },
  settingControls: [
    { name: 'minLength', label: 'Fewest characters', kind: 'whole-number' },
    { name: 'maxLength', label: 'Most characters', kind: 'whole-number', help: 'Up to 20,000.' },
    ...patternControls,
  ],
  operators: answerOperators.lines,
  value: 'text',
  index: 'text',
  jira: { reads: ['text'], writes: ['text'] },
  answer: z.string(),
  wrongShape: 'text.not-text',
  messages: { 'text.not-text': 'Enter text.', ...lengthMessages, ...patternMessages },
  control: ({ maxLength }) => ({ kind: 'multiline', maxLength }),
  check: (answer, { minLength, maxLength, ...asked }, { tools }) =>
    firstFinding(
      () => length(answer, { min: minLength, max: maxLength }),
      () => pattern(answer, { pattern: asked.pattern, message: asked.patternMessage, engine: tools.patterns }),
    ),
  text: (answer) => answer,
  examples: { settings: { minLength: 2, maxLength: 5 }, valid: ['ab', 'a\nb'], invalid: ['a', 'abcdef', 7, []] },
});

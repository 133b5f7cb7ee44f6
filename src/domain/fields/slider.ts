import * as z from 'zod';
import { numberInWords } from '../formats/number-in-words';
import { answerOperators } from './answer-operators';
import type { Finding } from './field-behaviour';
import { defineFieldType } from './field-type';
import { firstFinding } from './first-finding';
import { range, rangeMessages } from './rules/range';
import { step, stepMessages } from './rules/step';

const Settings = z
  .strictObject({
    min: z.number().default(0),
    max: z.number().default(100),
    step: z.number().positive({ error: 'Enter a step above 0.' }).default(1),
  })
  .refine(({ min, max }) => min < max, {
    error: 'Enter a largest number above the smallest.',
    path: ['max'],
  })
  .refine(({ min, max, step }) => step <= max - min, {
    error: 'Enter a step that fits between the two.',
    path: ['step'],
  });
type Settings = z.infer<typeof Settings>;

function checkSlider(answer: number, settings: Settings): readonly Finding[] {
  const { min, max } = settings;
  return firstFinding(
    () => range(answer, { of: 'slide', min, max, params: { min, max } }),
    () => step(answer, { of: 'slide', min, step: settings.step }),
  );
}

/** A number chosen by sliding, in fixed steps. */
export const sliderField = defineFieldType({
  type: 'slider',
  label: 'Slider',
  hint: 'A number chosen by sliding',
  settings: Settings,
  initialSettings: { min: 0, max: 100, step: 1 },
  settingControls: [
    { name: 'min', label: 'Smallest number', kind: 'number' },
    { name: 'max', label: 'Largest number', kind: 'number' },
    { name: 'step', label: 'Step', kind: 'number' },
  ],
  operators: answerOperators.ordered,
  value: 'number',
  index: 'number',
  jira: { reads: ['number'], writes: ['number', 'text'] },
  answer: z.number(),
  wrongShape: 'slider.not-a-number',
  messages: {
    'slider.not-a-number': 'Choose a number.',
    ...rangeMessages.slide,
    ...stepMessages.slide,
  },
  control: ({ min, max, step }) => ({ kind: 'slider', min, max, step }),
  check: checkSlider,
  text: (answer, _settings, locale) => numberInWords(answer, locale),
  csv: (answer) => String(answer),
  examples: { settings: { min: 0, max: 1, step: 0.1 }, valid: [0, 0.3, 1], invalid: [-0.1, 1.1, 0.25, '0.5'] },
});

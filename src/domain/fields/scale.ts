import * as z from 'zod';
import { answerOperators } from './answer-operators';
import { defineFieldType } from './field-type';

const mostSteps = 21;
const End = z.string().trim().max(60).optional();

const Settings = z
  .strictObject({
    min: z.int().min(-100).max(100).default(1),
    max: z.int().min(-100).max(100).default(5),
    low: End,
    high: End,
  })
  .refine(({ min, max }) => min < max, { error: 'Enter a last step that is larger than the first.', path: ['max'] })
  .refine(({ min, max }) => max - min < mostSteps, { error: 'Have at most 21 steps.', path: ['max'] });
type Settings = z.infer<typeof Settings>;

/** The steps in order; the two ends carry their labels. */
function stepsOf({ min, max, low, high }: Settings) {
  const ends = new Map([
    [min, low],
    [max, high],
  ]);
  return Array.from({ length: max - min + 1 }, (_, at) => {
    const end = ends.get(min + at);
    return { value: min + at, label: end ? `${min + at} – ${end}` : String(min + at) };
  });
}

/** A step on a scale whose two ends have labels. */
export const scaleField = defineFieldType({
  type: 'scale',
  label: 'Scale',
  hint: 'How much, from one end to the other',
  settings: Settings,
  texts: ['low', 'high'],
  initialSettings: { min: 1, max: 5 },
  settingControls: [
    { name: 'min', label: 'First step', kind: 'whole-number' },
    { name: 'max', label: 'Last step', kind: 'whole-number', help: 'At most 21 steps in all.' },
    { name: 'low', label: 'Label of the first step', kind: 'text', help: 'For example: Not at all.' },
    { name: 'high', label: 'Label of the last step', kind: 'text', help: 'For example: Very much.' },
  ],
  operators: answerOperators.ordered,
  value: 'number',
  index: 'number',
  jira: { reads: ['number'], writes: ['number', 'text'] },
  answer: z.number(),
  wrongShape: 'scale.not-a-step',
  messages: { 'scale.not-a-step': 'Choose a step of the scale.', 'scale.off': 'Choose a step from {min} to {max}.' },
  control: (settings) => ({ kind: 'steps', steps: stepsOf(settings) }),
  check: (answer, { min, max }) =>
    Number.isInteger(answer) && answer >= min && answer <= max ? [] : [{ code: 'scale.off', params: { min, max } }],
  text: (answer, settings) => stepsOf(settings).find(({ value }) => value === answer)?.label ?? String(answer),
  csv: (answer) => String(answer),
  examples: {
    settings: { min: 0, max: 3, low: 'Never', high: 'Always' },
    valid: [0, 1, 3],
    invalid: [-1, 4, 1.5, '2', null],
  },
});

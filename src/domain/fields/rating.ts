import * as z from 'zod';
import { answerOperators } from './answer-operators';
import { defineFieldType } from './field-type';

const Settings = z.strictObject({ max: z.int().min(3).max(10).default(5) });

/** A rating from 1 to a highest number of stars. */
export const ratingField = defineFieldType({
  type: 'rating',
  label: 'Rating',
  hint: 'Stars, from one to the best',
  settings: Settings,
  initialSettings: { max: 5 },
  settingControls: [{ name: 'max', label: 'Best rating', kind: 'whole-number', help: 'From 3 to 10 stars.' }],
  operators: answerOperators.ordered,
  value: 'number',
  index: 'number',
  jira: { reads: ['number'], writes: ['number', 'text'] },
  answer: z.number(),
  wrongShape: 'rating.not-a-rating',
  messages: { 'rating.not-a-rating': 'Choose a rating.', 'rating.out-of-range': 'Choose a rating from 1 to {max}.' },
  control: ({ max }) => ({
    kind: 'steps',
    steps: Array.from({ length: max }, (_, at) => ({ value: at + 1, label: at === 0 ? '1 star' : `${at + 1} stars` })),
  }),
  check: (answer, { max }) =>
    Number.isInteger(answer) && answer >= 1 && answer <= max ? [] : [{ code: 'rating.out-of-range', params: { max } }],
  text: (answer, { max }) => `${answer} of ${max}`,
  csv: (answer) => String(answer),
  examples: { settings: { max: 4 }, valid: [1, 4], invalid: [0, 5, 2.5, '3', [3]] },
});

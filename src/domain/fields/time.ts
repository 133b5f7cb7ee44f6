import * as z from 'zod';
import { timeInWords } from '../formats/time-in-words';
import { answerOperators } from './answer-operators';
import { defineFieldType } from './field-type';
import { range, rangeMessages } from './rules/range';
import { TimeOfDay } from './time-of-day';

const Settings = z
  .strictObject({ min: TimeOfDay.optional(), max: TimeOfDay.optional() })
  .refine(({ min, max }) => min === undefined || max === undefined || min <= max, {
    error: 'The earliest time is after the latest.',
    path: ['min'],
  });

/** A time of day, kept as HH:MM of 24 hours, with no time zone. */
export const timeField = defineFieldType({
  type: 'time',
  label: 'Time',
  hint: 'A time of day',
  settings: Settings,
  initialSettings: {},
  settingControls: [
    { name: 'min', label: 'Earliest time', kind: 'text', help: 'Hours and minutes, for example 09:00.' },
    { name: 'max', label: 'Latest time', kind: 'text', help: 'Hours and minutes, for example 17:30.' },
  ],
  operators: answerOperators.ordered,
  value: 'text',
  index: 'text',
  jira: { reads: [], writes: ['text'] },
  answer: TimeOfDay,
  wrongShape: 'time.not-a-time',
  messages: {
    'time.not-a-time': 'Enter a time as hours and minutes, for example 14:30.',
    ...rangeMessages.time,
  },
  control: () => ({ kind: 'time' }),
  check: (answer, { min, max }) => range(answer, { of: 'time', min, max }),
  text: (answer, _settings, locale) => timeInWords(answer, locale),
  examples: {
    settings: { min: '09:00', max: '17:30' },
    valid: ['09:00', '12:15', '17:30'],
    invalid: ['08:59', '17:31', '24:00', '9:00', '12:15:00', 900],
  },
});

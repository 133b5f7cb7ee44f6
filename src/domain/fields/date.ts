import * as z from 'zod';
import { defineFieldType, type Finding } from './field-type';

const DayText = z.iso.date();

const Settings = z
  .strictObject({ min: DayText.optional(), max: DayText.optional() })
  .refine(({ min, max }) => min === undefined || max === undefined || min <= max, {
    error: 'The earliest date is after the latest.',
    path: ['min'],
  });
type Settings = z.infer<typeof Settings>;

function checkDay(answer: string, { min, max }: Settings): readonly Finding[] {
  if (min !== undefined && answer < min) return [{ code: 'date.too-early', params: { min } }];
  if (max !== undefined && answer > max) return [{ code: 'date.too-late', params: { max } }];
  return [];
}

/** A calendar day, kept as YYYY-MM-DD, with no time zone. */
export const dateField = defineFieldType({
  type: 'date',
  label: 'Date',
  hint: 'A day in the calendar',
  settings: Settings,
  initialSettings: {},
  settingControls: [
    { name: 'min', label: 'Earliest date', kind: 'date' },
    { name: 'max', label: 'Latest date', kind: 'date' },
  ],
  operators: ['equals', 'not-equals', 'greater-than', 'less-than', 'is-answered', 'is-not-answered'],
  answer: DayText,
  wrongShape: 'date.not-a-date',
  messages: {
    'date.not-a-date': 'Enter a date as year-month-day, for example 2026-03-31.',
    'date.too-early': 'Enter {min} or a later date.',
    'date.too-late': 'Enter {max} or an earlier date.',
  },
  control: ({ min, max }) => ({ kind: 'date', min, max }),
  check: checkDay,
  text: (answer) => answer,
  examples: {
    settings: { min: '2026-01-01', max: '2026-12-31' },
    valid: ['2026-01-01', '2026-02-28'],
    invalid: ['2025-12-31', '2027-01-01', '2026-02-30', '1/2/2026', 20260101],
  },
});

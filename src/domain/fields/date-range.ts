import * as z from 'zod';
import { defineFieldType, type Finding } from './field-type';

const Day = z.iso.date();

const Settings = z
  .strictObject({ min: Day.optional(), max: Day.optional() })
  .refine(({ min, max }) => min === undefined || max === undefined || min <= max, {
    error: 'The earliest date is after the latest.',
    path: ['min'],
  });
type Settings = z.infer<typeof Settings>;

const Period = z.strictObject({ from: z.string().max(40), to: z.string().max(40) });
type Period = z.infer<typeof Period>;

function checkPeriod(period: Period, settings: Settings): readonly Finding[] {
  const { from, to } = period;
  if (from === '' || to === '') return [{ code: 'date-range.incomplete', params: {} }];
  if (!Day.safeParse(from).success || !Day.safeParse(to).success) return [{ code: 'date-range.not-dates', params: {} }];
  return from > to ? [{ code: 'date-range.backwards', params: {} }] : checkBounds(period, settings);
}

function checkBounds({ from, to }: Period, { min, max }: Settings): readonly Finding[] {
  if (min !== undefined && from < min) return [{ code: 'date-range.too-early', params: { min } }];
  if (max !== undefined && to > max) return [{ code: 'date-range.too-late', params: { max } }];
  return [];
}

/** A stretch of days, first and last included, kept as `{ from, to }` with days as YYYY-MM-DD. */
export const dateRange = defineFieldType({
  type: 'date-range',
  label: 'Date range',
  hint: 'From one day to another',
  settings: Settings,
  initialSettings: {},
  settingControls: [
    { name: 'min', label: 'Earliest date', kind: 'date' },
    { name: 'max', label: 'Latest date', kind: 'date' },
  ],
  operators: ['is-answered', 'is-not-answered'],
  answer: Period,
  wrongShape: 'date-range.not-dates',
  messages: {
    'date-range.not-dates': 'Enter two dates as year-month-day, for example 2026-03-31.',
    'date-range.incomplete': 'Enter both the first and the last day.',
    'date-range.backwards': 'Enter a last day that is not before the first.',
    'date-range.too-early': 'Enter a first day of {min} or later.',
    'date-range.too-late': 'Enter a last day of {max} or earlier.',
  },
  control: ({ min, max }) => ({ kind: 'period', min, max }),
  check: checkPeriod,
  text: ({ from, to }) => `${from} – ${to}`,
  csv: ({ from, to }) => `${from}/${to}`,
  examples: {
    settings: { min: '2026-01-01', max: '2026-12-31' },
    valid: [
      { from: '2026-01-01', to: '2026-12-31' },
      { from: '2026-05-05', to: '2026-05-05' },
    ],
    invalid: [
      { from: '2026-05-05', to: '' },
      { from: '', to: '2026-05-05' },
      { from: '2026-05-06', to: '2026-05-05' },
      { from: '2025-12-31', to: '2026-05-05' },
      { from: '2026-05-05', to: '2027-01-01' },
      { from: '2026-02-30', to: '2026-05-05' },
      { from: '2026-05-05' },
      '2026-05-05',
    ],
  },
});

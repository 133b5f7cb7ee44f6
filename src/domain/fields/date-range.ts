import * as z from 'zod';
import { dayInWords } from '../formats/day-in-words';
import { DaySettings, daySettingControls } from './day-settings';
import type { Finding } from './field-behaviour';
import { defineFieldType } from './field-type';
import { firstFinding } from './first-finding';
import { dateWindow } from './rules/date-window';
import { range, rangeMessages } from './rules/range';

const Day = z.iso.date();

const Period = z.strictObject({ from: z.string().max(40), to: z.string().max(40) });
type Period = z.infer<typeof Period>;

function checkPeriod({ from, to }: Period): readonly Finding[] {
  if (from === '' || to === '') return [{ code: 'date-range.incomplete', params: {} }];
  if (!Day.safeParse(from).success || !Day.safeParse(to).success) return [{ code: 'date-range.not-dates', params: {} }];
  return from > to ? [{ code: 'date-range.backwards', params: {} }] : [];
}

function checkBounds({ from, to }: Period, settings: DaySettings, today?: string): readonly Finding[] {
  const { min, max, earliestInDays, latestInDays } = settings;
  const of = 'period';
  return firstFinding(
    () => range(from, { of, min }),
    () => range(to, { of, max }),
    () => dateWindow(from, { of, earliestInDays, today }),
    () => dateWindow(to, { of, latestInDays, today }),
  );
}

/** A stretch of days, first and last included, kept as `{ from, to }` with days as YYYY-MM-DD. */
export const dateRange = defineFieldType({
  type: 'date-range',
  label: 'Date range',
  hint: 'From one day to another',
  settings: DaySettings,
  initialSettings: {},
  settingControls: daySettingControls,
  operators: ['starts-after', 'ends-before', 'covers', 'is-answered', 'is-not-answered'],
  index: 'date',
  jira: { reads: [], writes: ['text'] },
  answer: Period,
  wrongShape: 'date-range.not-dates',
  messages: {
    'date-range.not-dates': 'Enter two dates as year-month-day, for example 2026-03-31.',
    'date-range.incomplete': 'Enter both the first and the last day.',
    'date-range.backwards': 'Enter a last day that is not before the first.',
    ...rangeMessages.period,
  },
  control: ({ min, max }) => ({ kind: 'period', min, max }),
  check: (answer, settings, { context }) =>
    firstFinding(
      () => checkPeriod(answer),
      () => checkBounds(answer, settings, context.today),
    ),
  text: ({ from, to }, _settings, locale) => `${dayInWords(from, locale)} – ${dayInWords(to, locale)}`,
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

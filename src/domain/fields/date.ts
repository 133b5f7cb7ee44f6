import * as z from 'zod';
import { dayInWords } from '../formats/day-in-words';
import { answerOperators } from './answer-operators';
import { DaySettings, daySettingControls } from './day-settings';
import type { Finding } from './field-behaviour';
import { defineFieldType } from './field-type';
import { firstFinding } from './first-finding';
import { dateWindow } from './rules/date-window';
import { range, rangeMessages } from './rules/range';

function checkDay(day: string, settings: DaySettings, today?: string): readonly Finding[] {
  const { min, max, earliestInDays, latestInDays } = settings;
  return firstFinding(
    () => range(day, { of: 'day', min, max }),
    () => dateWindow(day, { of: 'day', earliestInDays, latestInDays, today }),
  );
}

/** A calendar day, kept as YYYY-MM-DD, with no time zone. */
export const dateField = defineFieldType({
  type: 'date',
  label: 'Date',
  hint: 'A day in the calendar',
  settings: DaySettings,
  initialSettings: {},
  settingControls: daySettingControls,
  operators: answerOperators.ordered,
  value: 'date',
  index: 'date',
  jira: { reads: ['date', 'datetime'], writes: ['date', 'text'] },
  answer: z.iso.date(),
  wrongShape: 'date.not-a-date',
  messages: {
    'date.not-a-date': 'Enter a date as year-month-day, for example 2026-03-31.',
    ...rangeMessages.day,
  },
  control: ({ min, max }) => ({ kind: 'date', min, max }),
  check: (answer, settings, { context }) => checkDay(answer, settings, context.today),
  text: (answer, _settings, locale) => dayInWords(answer, locale),
  examples: {
    settings: { min: '2026-01-01', max: '2026-12-31' },
    valid: ['2026-01-01', '2026-02-28'],
    invalid: ['2025-12-31', '2027-01-01', '2026-02-30', '1/2/2026', 20260101],
  },
});

import * as z from 'zod';
import type { SettingControl } from './setting-control';

const Day = z.iso.date();
const Days = z.int().min(-36_500).max(36_500).optional();

/** The days a question takes: between two dates, and in a window around the day it is answered. */
export const DaySettings = z
  .strictObject({ min: Day.optional(), max: Day.optional(), earliestInDays: Days, latestInDays: Days })
  .refine(({ min, max }) => min === undefined || max === undefined || min <= max, {
    error: 'The earliest date is after the latest.',
    path: ['min'],
  })
  .refine(
    ({ earliestInDays: first, latestInDays: last }) => first === undefined || last === undefined || first <= last,
    { error: 'The earliest day is after the latest.', path: ['earliestInDays'] },
  );
export type DaySettings = z.infer<typeof DaySettings>;

/** How the days a question takes are edited. */
export const daySettingControls: readonly SettingControl[] = [
  { name: 'min', label: 'Earliest date', kind: 'date' },
  { name: 'max', label: 'Latest date', kind: 'date' },
  {
    name: 'earliestInDays',
    label: 'Earliest day, in days from today',
    kind: 'whole-number',
    help: '0 is today, -30 is 30 days ago, 7 is in a week.',
  },
  { name: 'latestInDays', label: 'Latest day, in days from today', kind: 'whole-number' },
];

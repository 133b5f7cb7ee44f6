import * as z from 'zod';
import { scalarInWords } from '../formats/scalar-in-words';
import type { Json } from '../json';
import type { Finding } from './field-behaviour';
import { defineFieldType } from './field-type';
import { TimeOfDay } from './time-of-day';

const Moment = z.strictObject({
  at: z.string().max(40),
  zone: z.string().regex(/^[A-Za-z0-9_+/-]{1,64}$/),
});
type Moment = z.infer<typeof Moment>;

const Day = z.iso.date();

function checkMoment({ at }: Moment): readonly Finding[] {
  const [day, time, ...rest] = at.split('T');
  if (!day || !time) return [{ code: 'date-time.incomplete', params: {} }];
  const isMoment = rest.length === 0 && Day.safeParse(day).success && TimeOfDay.safeParse(time).success;
  return isMoment ? [] : [{ code: 'date-time.not-a-moment', params: {} }];
}

/** The beginning of an instant in UTC, as expressions tell it. */
const Instant = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(?::\d\d(?:\.\d{1,9})?)?Z$/;

/** What a clock in UTC shows at an instant: an expression knows of no other zone. */
function momentOf(value: Json): Json {
  const at = typeof value === 'string' ? Instant.exec(value)?.[1] : undefined;
  return at === undefined ? value : { at, zone: 'UTC' };
}

/**
 * A day and a time as a clock on the wall shows them, with the time zone of that clock:
 * `{ at: '2026-03-31T14:30', zone: 'Europe/Berlin' }`. An instant alone would forget what the person wrote, and would be
 * wrong once a country changes its clocks; so the zone is kept by its IANA name and never converted. Conditions
 * compare what the clock showed, whatever its zone: what was written, and not when it was.
 */
export const dateTime = defineFieldType({
  type: 'date-time',
  label: 'Date and time',
  hint: 'A day and a time, with the time zone',
  settings: z.strictObject({}),
  initialSettings: {},
  settingControls: [],
  operators: ['greater-than', 'less-than', 'at-least', 'at-most', 'is-answered', 'is-not-answered'],
  index: 'date',
  jira: { reads: ['datetime'], writes: ['datetime', 'text'] },
  answer: Moment,
  wrongShape: 'date-time.not-a-moment',
  messages: {
    'date-time.not-a-moment': 'Enter a date such as 2026-03-31 and a time such as 14:30.',
    'date-time.incomplete': 'Enter both the date and the time.',
  },
  control: () => ({ kind: 'moment' }),
  adopt: momentOf,
  check: checkMoment,
  text: ({ at, zone }, _settings, locale) =>
    `${at
      .split('T')
      .map((part) => scalarInWords(part, locale))
      .join(' ')} (${zone})`,
  csv: ({ at, zone }) => `${at} ${zone}`,
  examples: {
    settings: {},
    valid: [
      { at: '2026-03-31T14:30', zone: 'Europe/Berlin' },
      { at: '2028-02-29T00:00', zone: 'Etc/GMT+5' },
    ],
    invalid: [
      { at: '2026-03-31T', zone: 'UTC' },
      { at: 'T14:30', zone: 'UTC' },
      { at: '2026-02-30T14:30', zone: 'UTC' },
      { at: '2026-03-31T14:30', zone: '' },
      { at: '2026-03-31T14:30T', zone: 'UTC' },
      '2026-03-31T14:30Z',
      0,
    ],
  },
});

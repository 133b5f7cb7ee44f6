import * as fc from 'fast-check';
import {
  dayNumber,
  dayOf,
  dayOfNumber,
  dayText,
  daysInMonth,
  instantOf,
  monthsLater,
  padded,
  timeOf,
} from '../../../src/domain/logic/expression/calendar';

test('days and their numbers are the same as in the calendar of JavaScript, in UTC', () => {
  fc.assert(
    fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (number) => {
      const day = dayOfNumber(number);
      expect(dayNumber(day)).toBe(number);
      expect(dayText(day)).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
    }),
  );
});

test.each([
  ['0001-01-01', -719_162],
  ['0400-02-29', -573_372],
  ['1582-10-15', -141_427],
  ['1900-02-28', -25_509],
  ['1900-03-01', -25_508],
  ['1969-12-31', -1],
  ['1970-01-01', 0],
  ['2000-02-29', 11_016],
  ['2000-03-01', 11_017],
  ['2026-03-31', 20_543],
  ['9999-12-31', 2_932_896],
])('%s is day %i', (text, number) => {
  expect(dayText(dayOfNumber(number))).toBe(text);
  const day = dayOf(text);
  expect(day && dayNumber(day)).toBe(number);
});

test('a part of a day does not make another day', () => {
  expect(dayText(dayOfNumber(1.9))).toBe('1970-01-02');
  expect(dayText(dayOfNumber(-1.9))).toBe('1969-12-31');
});

test.each([
  '2026-02-29',
  '2100-02-29',
  '2026-04-31',
  '2026-06-31',
  '2026-09-31',
  '2026-11-31',
  '2026-01-32',
  '2026-01-00',
  '2026-13-01',
  '2026-00-01',
  '0000-01-01',
  '2026-1-1',
  '2026-01-01T25:00',
  '2026-01-01T24:00',
  '2026-01-01T23:60',
  '2026-01-01T9:00',
  '2026-01-01T09',
  '2026-01-01T09:00:0',
  '2026-01-01T09:00:00.',
  '2026-01-01T09:00:00.1234567890',
  '2026-01-01T09:00+1:00',
  '2026-01-01 09:00',
  '2026-01-01Z',
  ' 2026-01-01',
  '2026-01-01 ',
  '20260101',
  '',
])('%p is no day', (text) => expect(dayOf(text)).toBeUndefined());

test.each([
  ['0001-01-01', 1, 1, 1],
  ['2026-01-31', 2026, 1, 31],
  ['2026-02-28', 2026, 2, 28],
  ['2028-02-29', 2028, 2, 29],
  ['2000-02-29', 2000, 2, 29],
  ['2026-04-30', 2026, 4, 30],
  ['2026-12-31', 2026, 12, 31],
  ['2026-01-01T00:00', 2026, 1, 1],
  ['2026-01-01T23:59', 2026, 1, 1],
  ['2026-01-01T23:59:30', 2026, 1, 1],
  ['2026-01-01T23:59:30.1', 2026, 1, 1],
  ['2026-01-01T23:59:30.123456789Z', 2026, 1, 1],
  ['2026-01-01T23:59Z', 2026, 1, 1],
  ['2026-01-01T23:59-08:00', 2026, 1, 1],
])('%s names a day as it is written', (...[text, year, month, day]) =>
  expect(dayOf(text)).toEqual({ year, month, day }),
);

test.each([
  ['2026-03-05', '00', '00', '00'],
  ['2026-03-05T09:07', '09', '07', '00'],
  ['2026-03-05T09:07:41', '09', '07', '41'],
  ['2026-03-05T09:07:41.5+02:00', '09', '07', '41'],
  ['soon', '00', '00', '00'],
])('the clock of %s shows %s:%s:%s', (...[text, hours, minutes, seconds]) =>
  expect(timeOf(text)).toEqual([hours, minutes, seconds]),
);

test.each([
  ['1970-01-01T00:00Z', 0],
  ['1970-01-01T00:00:01Z', 1_000],
  ['1970-01-01T00:00:01.25Z', 1_250],
  ['1970-01-01T01:01Z', 3_660_000],
  ['1970-01-02T00:00Z', 86_400_000],
  ['1970-01-01T00:00+01:30', -5_400_000],
  ['1970-01-01T00:00-01:30', 5_400_000],
  ['2026-03-31T09:30:00Z', 1_774_949_400_000],
])('%s is %i milliseconds after 1970', (text, instant) => expect(instantOf(text)).toBe(instant));

test.each(['1970-01-01', '1970-01-01T00:00', '1970-01-01T00:00:01.5', '1970-02-30T00:00Z', '00:00Z', 'Z', ''])(
  '%p is no instant',
  (text) => expect(instantOf(text)).toBeUndefined(),
);

test('months have the days of the Gregorian calendar', () => {
  const months = (year: number) => Array.from({ length: 12 }, (_, at) => daysInMonth(year, at + 1));
  expect(months(2026)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  expect([2000, 2024, 2026, 2100, 2400].map((year) => daysInMonth(year, 2))).toEqual([29, 29, 28, 28, 29]);
});

test.each([
  [1, 1, 1, '0001-01-01'],
  [9_999, 12, 31, '9999-12-31'],
  [10_000, 1, 1, undefined],
  [0, 1, 1, undefined],
  [2026, 0, 1, undefined],
  [2026, 13, 1, undefined],
  [2026, 1, 0, undefined],
  [2026, 1, 32, undefined],
  [2026, 2, 29, undefined],
  [2026.5, 1, 1, undefined],
  [2026, 1.5, 1, undefined],
  [2026, 1, 1.5, undefined],
])('year %d, month %d, day %d is written %s', (...[year, month, day, text]) =>
  expect(dayText({ year, month, day })).toBe(text),
);

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-01-31', 2, '2026-03-31'],
  ['2026-11-30', 1, '2026-12-30'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2026-03-31', -13, '2025-02-28'],
  ['2026-01-15', 0, '2026-01-15'],
  ['2026-01-15', 1.9, '2026-02-15'],
  ['2026-01-15', -1.9, '2025-12-15'],
])('%s and %d months more is %s', (...[text, months, later]) => {
  const day = dayOf(text);
  expect(day && dayText(monthsLater(day, months))).toBe(later);
});

test('a number is filled up with zeros, never cut', () => {
  expect([padded(7, 2), padded(12, 2), padded(123, 2), padded(7, 4)]).toEqual(['07', '12', '123', '0007']);
});

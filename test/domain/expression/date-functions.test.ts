import { valueOf } from './evaluated';

test.each([
  ['date(2026, 12, 31)', '2026-12-31'],
  ['date(2026, 5)', '2026-05-01'],
  ['date(2026)', '2026-01-01'],
  ['date("2026-05-06")', '2026-05-06'],
  ['date("soon")', null],
  ['date(true)', null],
  ['date(null, 1, 1)', null],
  ['date(2026, "1", 1)', null],
  ['date(2026, 13, 1)', null],
  ['startOfMonth("2026-02-01")', '2026-02-01'],
  ['startOfMonth("2026-12-31T10:00Z")', '2026-12-01'],
  ['startOfMonth("soon")', null],
  ['endOfMonth("2026-02-28")', '2026-02-28'],
  ['endOfMonth("2026-04-01")', '2026-04-30'],
  ['endOfMonth(20260401)', null],
])('a day is made: %s is %j', (text, result) => expect(valueOf(text)).toBe(result));

test.each([
  [{ today: '2026-03-31', now: '2026-04-01T00:30:00Z' }, '2026-03-31'],
  [{ now: '2026-04-01T00:30:00Z' }, '2026-04-01'],
  [{ today: 'soon' }, null],
  [{}, null],
])('with %j today is %j', (context, result) => expect(valueOf('today()', {}, context)).toBe(result));

test('nothing is known of a person, an issue, a project or a time that is not given', () => {
  for (const text of ['user()', 'issue()', 'project()', 'now()']) expect(valueOf(text)).toBeNull();
});

test.each([
  ['year("0001-05-06")', 1],
  ['month("2026-12-01")', 12],
  ['day("2026-12-01T23:30-08:00")', 1],
  ['quarter("2026-03-31")', 1],
  ['quarter("2026-04-01")', 2],
  ['quarter("2026-06-30")', 2],
  ['quarter("2026-07-01")', 3],
  ['quarter("2026-09-30")', 3],
  ['quarter("2026-12-31")', 4],
  ['weekday("2026-11-23")', 1],
  ['weekday("2026-11-24")', 2],
  ['weekday("2026-11-25")', 3],
  ['weekday("2026-11-26")', 4],
  ['weekday("2026-11-27")', 5],
  ['weekday("2026-11-28")', 6],
  ['weekday("2026-11-29")', 7],
  ['weekday("1969-12-29")', 1],
  ['weekday("1969-12-31")', 3],
  ['weekday("1970-01-01")', 4],
  ['weekday("0001-01-01")', 1],
  ['month("soon")', null],
  ['weekday(7)', null],
  ['year(["2026-05-06"])', null],
  ['latest(["2026-05-06"])', null],
  ['year(null)', null],
])('a part of a day is read: %s is %j', (text, result) => expect(valueOf(text)).toBe(result));

test.each([
  ['YYYY|YY|MM|M|DD|D', '0906|06|03|3|05|5'],
  ['HH:mm:ss', '07:08:09'],
  ['DDD', '055'],
  ['hh MMM W', 'hh 033 W'],
  ['', ''],
])('a date written by %s is %s', (pattern, result) =>
  expect(valueOf('formatDate("0906-03-05T07:08:09Z", pattern)', { pattern })).toBe(result),
);

test('a day alone is written with midnight, and no day is not written', () => {
  expect(valueOf('formatDate("2026-03-05", "HH:mm:ss")')).toBe('00:00:00');
  expect(valueOf('formatDate("soon", "YYYY")')).toBeNull();
});

test.each([
  ['addDays("2026-03-01", -1)', '2026-02-28'],
  ['addDays("2028-02-28", 1)', '2028-02-29'],
  ['addDays("2026-03-01", 1.9)', '2026-03-02'],
  ['addDays("2026-03-01", -1.9)', '2026-02-28'],
  ['addDays("0001-01-01", 3652058)', '9999-12-31'],
  ['addDays("0001-01-01", 3652059)', null],
  ['addDays("0001-01-01", -1)', null],
  ['addDays("2026-03-01", "1")', null],
  ['addDays("soon", 1)', null],
  ['addMonths("2026-03-31", 1)', '2026-04-30'],
  ['addMonths("2026-03-31", -1)', '2026-02-28'],
  ['addMonths("2026-12-31", 12)', '2027-12-31'],
  ['addMonths("9999-12-01", 1)', null],
  ['addMonths("2026-01-01", 1e300)', null],
  ['addYears("2024-02-29", 4)', '2028-02-29'],
  ['addYears("2024-02-29", -1)', '2023-02-28'],
  ['addYears("2026-05-06", 1.9)', '2027-05-06'],
  ['addYears("2026-05-06", -2026)', null],
])('a later day: %s is %j', (text, result) => expect(valueOf(text)).toBe(result));

test.each([
  ['daysBetween("2026-03-01", "2026-03-01")', 0],
  ['daysBetween("2028-02-28", "2028-03-01")', 2],
  ['daysBetween("2026-03-01T23:59Z", "2026-03-02T00:01Z")', 1],
  ['daysBetween("soon", "2026-03-01")', null],
  ['daysBetween("2026-03-01", "soon")', null],
  ['monthsBetween("2026-01-15", "2026-01-15")', 0],
  ['monthsBetween("2026-01-15", "2026-02-14")', 0],
  ['monthsBetween("2026-01-15", "2026-02-15")', 1],
  ['monthsBetween("2025-12-15", "2026-02-15")', 2],
  ['monthsBetween("2025-12-15", "2027-02-16")', 14],
  ['monthsBetween("2026-01-31", "2026-02-27")', 0],
  ['monthsBetween("2026-02-28", "2026-01-31")', -1],
  ['monthsBetween("2026-02-27", "2026-01-31")', 0],
  ['monthsBetween("2026-03-15", "2026-01-15")', -2],
  ['monthsBetween("soon", "2026-01-15")', null],
  ['yearsBetween("2000-06-15", "2026-06-15")', 26],
  ['yearsBetween("2000-06-15", "2001-06-14")', 0],
  ['yearsBetween("2001-06-15", "2000-06-15")', -1],
  ['yearsBetween("2001-06-14", "2000-06-15")', 0],
  ['yearsBetween("2000-02-29", "2001-02-28")', 1],
])('a time between days: %s is %j', (text, result) => expect(valueOf(text)).toBe(result));

test.each([
  ['earliest("2026-02-01", "2026-01-31", "2026-03-01")', '2026-01-31'],
  ['latest("2026-02-01", "2026-03-01", "2026-01-31")', '2026-03-01'],
  ['earliest("2026-02-01")', '2026-02-01'],
  ['earliest()', null],
  ['latest()', null],
  ['earliest("soon", "2026-02-01", 7)', '2026-02-01'],
  ['latest("soon", 7, null)', null],
  ['earliest("2026-01-01T00:30+01:00", "2025-12-31T23:30Z")', '2026-01-01T00:30+01:00'],
  ['latest("2026-01-01T00:30+01:00", "2025-12-31T23:30Z")', '2026-01-01T00:30+01:00'],
  ['latest("2026-01-01T00:30+01:00", "2025-12-31T23:31Z")', '2025-12-31T23:31Z'],
  ['earliest("2026-01-01T00:30+01:00", "2025-12-31T23:29Z")', '2025-12-31T23:29Z'],
])('one of some days: %s is %j', (text, result) => expect(valueOf(text)).toBe(result));

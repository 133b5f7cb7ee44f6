import fc from 'fast-check';
import { dayOfCaller } from '../../../src/domain/answers/day-of-caller';

const at = Date.UTC(2026, 2, 31, 11, 30);

test.each([
  ['the day in UTC', '2026-03-31', '2026-03-31'],
  ['the day after, where it is that day on Kiribati', '2026-04-01', '2026-04-01'],
  ['a day that nobody has yet', '2026-04-02', '2026-03-31'],
  ['a day that is over everywhere', '2026-03-29', '2026-03-31'],
  ['no day at all', '2026-03-32', '2026-03-31'],
  ['a day with a time', '2026-03-31T11:30', '2026-03-31'],
  ['nothing', undefined, '2026-03-31'],
])('%s', (...[, claimed, day]) => {
  expect(dayOfCaller(at, claimed)).toBe(day);
});

test('the day before counts for as long as it is that day on Baker Island', () => {
  expect(dayOfCaller(Date.UTC(2026, 2, 31, 11, 59), '2026-03-30')).toBe('2026-03-30');
  expect(dayOfCaller(Date.UTC(2026, 2, 31, 12, 0), '2026-03-30')).toBe('2026-03-31');
});

test('the day of every offset on earth is taken', () => {
  const instants = fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) });
  fc.assert(
    fc.property(instants, fc.integer({ min: -12 * 60, max: 14 * 60 }), (now, minutes) => {
      const there = new Date(now + minutes * 60_000).toISOString().slice(0, 10);
      expect(dayOfCaller(now, there)).toBe(there);
    }),
  );
});

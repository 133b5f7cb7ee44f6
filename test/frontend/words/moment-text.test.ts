import { momentText } from '../../../src/frontend/words/moment-text';

const evening = Date.UTC(2026, 10, 24, 22, 30);

test('a moment of the same day is said by its time', () => {
  expect(momentText(evening, evening + 60_000, { locale: 'en-GB', timeZone: 'UTC' })).toBe('22:30');
});

test('which day it is depends on where the person is', () => {
  const afterMidnight = evening + 2 * 3_600_000;
  expect(momentText(evening, afterMidnight, { locale: 'en-GB', timeZone: 'UTC' })).toContain('24 Nov 2026');
  expect(momentText(evening, afterMidnight, { locale: 'en-GB', timeZone: 'America/New_York' })).toBe('17:30');
});

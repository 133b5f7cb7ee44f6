import { momentAnswer, momentParts } from '../../../src/domain/filling/moment-answer';
import { periodAnswer, periodParts } from '../../../src/domain/filling/period-answer';
import type { Json } from '../../../src/domain/json';

const zone = 'Europe/Berlin';

describe('a moment', () => {
  test.each<[what: string, parts: { day: string; time: string }, at: string]>([
    ['whole', { day: '2026-03-31', time: '14:30' }, '2026-03-31T14:30'],
    ['with a day alone', { day: '2026-03-31', time: '' }, '2026-03-31T'],
    ['with a time alone', { day: '', time: '14:30' }, 'T14:30'],
  ])('%s is kept, and is the same parts when it is read', (...[, parts, at]) => {
    const answer = momentAnswer({ ...parts, zone });
    expect(answer).toEqual({ at, zone });
    expect(momentParts(answer, 'Asia/Tokyo')).toEqual({ ...parts, zone });
  });

  test('without a day and a time is no answer', () => {
    expect(momentAnswer({ day: '', time: '', zone })).toBeUndefined();
  });

  test('with only part of what it should be has no time', () => {
    expect(momentParts({ at: '2026-03-31', zone }, 'Asia/Tokyo')).toEqual({ day: '2026-03-31', time: '', zone });
  });

  test.each<[value: Json | undefined]>([[undefined], [null], ['2026-03-31T14:30'], [{ at: '2026-03-31T14:30' }], [[]]])(
    'that is %j is empty, in the zone of whoever fills the form',
    (value) => {
      expect(momentParts(value, 'Asia/Tokyo')).toEqual({ day: '', time: '', zone: 'Asia/Tokyo' });
    },
  );
});

describe('a period', () => {
  test.each([
    [{ from: '2026-03-31', to: '2026-04-02' }],
    [{ from: '2026-03-31', to: '' }],
    [{ from: '', to: '2026-04-02' }],
  ])('%j is kept, and is the same days when it is read', (days) => {
    expect(periodAnswer(days)).toEqual(days);
    expect(periodParts(days)).toEqual(days);
  });

  test('without a day is no answer', () => {
    expect(periodAnswer({ from: '', to: '' })).toBeUndefined();
  });

  test.each<[value: Json | undefined]>([[undefined], [null], ['2026-03-31'], [{ from: '2026-03-31' }], [[]]])(
    'that is %j has no days',
    (value) => {
      expect(periodParts(value)).toEqual({ from: '', to: '' });
    },
  );
});

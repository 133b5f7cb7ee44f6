import { dayAnswers, periodAnswers } from '../../../../src/domain/form/advice/possible/day-answers';
import { momentAnswers } from '../../../../src/domain/form/advice/possible/moment-answers';
import { timeAnswers } from '../../../../src/domain/form/advice/possible/time-answers';
import { valuesOf, wanting } from './possible-answers';

const days = (operands: readonly (string | undefined)[], bounds: Parameters<typeof dayAnswers>[1] = {}) =>
  valuesOf(dayAnswers(wanting('equals', operands), bounds));
const around2000 = ['1999-12-31', '2000-01-01', '2000-01-02'];

describe('of days stand for all there are', () => {
  test.each<[string, Parameters<typeof days>, readonly string[]]>([
    [
      'each that is named once, with the days beside it',
      [['2026-03-01', '2026-03-01']],
      ['2026-02-28', '2026-03-01', '2026-03-02', ...around2000],
    ],
    ['some day where none is named', [[undefined]], around2000],
    [
      'the bounds and what lies inside',
      [[], { min: '2026-03-01', max: '2026-12-31' }],
      ['2026-03-01', '2026-03-02', '2026-12-30', '2026-12-31'],
    ],
    [
      'what is named between the bounds alone',
      [['2026-03-09', '2025-01-01', '2027-01-01'], { min: '2026-03-10', max: '2026-03-10' }],
      ['2026-03-10'],
    ],
    ['days of years of four digits', [['9999-12-31'], { min: '9999-12-31' }], ['9999-12-31']],
  ])('%s', (_what, given, expected) => {
    expect(days(...given)).toEqual(expected);
  });

  test.each(['tomorrow', '2026-13-01', '2026-03-01T12:00', 'on 2026-03-01'])(
    'anything, where one of them is no day: %s',
    (operand) => {
      expect(days(['2026-03-01', operand])).toEqual(['2026-03-01', operand, 'anything else']);
    },
  );
});

describe('of stretches of days stand for all there are', () => {
  const stretches = (operands: readonly string[]) =>
    valuesOf(periodAnswers(wanting('covers', operands), { min: '2026-03-10', max: '2026-03-11' }));

  test('those that begin and end on such days, and do not end before they begin', () => {
    expect(stretches(['2026-03-10'])).toEqual([
      { from: '2026-03-10', to: '2026-03-10' },
      { from: '2026-03-10', to: '2026-03-11' },
      { from: '2026-03-11', to: '2026-03-11' },
    ]);
  });

  test('anything, where one of them is no day', () => {
    expect(stretches(['soon'])).toEqual(['soon', 'anything else']);
  });
});

describe('of moments stand for all there are', () => {
  const moments = (operands: readonly (string | undefined)[]) => valuesOf(momentAnswers(wanting('at-least', operands)));
  const inUtc = (...minutes: readonly string[]) => minutes.map((at) => ({ at, zone: 'UTC' }));
  const around1970 = inUtc('1969-12-31T23:59', '1970-01-01T00:00', '1970-01-01T00:01');

  test('the minute that is named and those beside it', () => {
    expect(moments(['2026-03-31T00:00'])).toEqual([
      ...inUtc('2026-03-30T23:59', '2026-03-31T00:00', '2026-03-31T00:01'),
      ...around1970,
    ]);
  });

  test('the first and the last minute of a day and those beside them', () => {
    expect(moments(['2026-03-31'])).toEqual([
      ...inUtc('2026-03-30T23:59', '2026-03-31T00:00', '2026-03-31T00:01'),
      ...inUtc('2026-03-31T23:58', '2026-03-31T23:59', '2026-04-01T00:00'),
      ...around1970,
    ]);
  });

  test('some minute where none is named', () => {
    expect(moments([undefined])).toEqual(around1970);
  });

  test.each(['now', '2026-13-01', '2026-03-31T25:00', '2026-03-31T12:00Z', 'at 2026-03-31'])(
    'anything, where one of them is no moment: %s',
    (operand) => {
      expect(moments(['2026-03-31', operand])).toEqual(['2026-03-31', operand, 'anything else']);
    },
  );
});

test('of times of day stands every minute', () => {
  const times = valuesOf(timeAnswers);
  expect(times).toHaveLength(1_440);
  expect([0, 1, 59, 60, 719, 1_439].map((minute) => times[minute])).toEqual([
    '00:00',
    '00:01',
    '00:59',
    '01:00',
    '11:59',
    '23:59',
  ]);
});

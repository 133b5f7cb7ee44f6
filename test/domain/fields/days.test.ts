import { boundField, faultsOf } from './bound-field';

type Answer = readonly [settings: Readonly<Record<string, unknown>>, answer: unknown, findings: readonly object[]];

const found = (code: string, params: object = {}) => [{ code, params }];
const today = '2026-03-01';

describe('a date', () => {
  test.each<Answer>([
    [{}, '2024-02-29', []],
    [{}, '2026-02-29', found('date.not-a-date')],
    [{}, '31.03.2026', found('date.not-a-date')],
    [{}, 20260331, found('date.not-a-date')],
    [{ min: '2026-01-02', max: '2026-01-04' }, '2026-01-02', []],
    [{ min: '2026-01-02', max: '2026-01-04' }, '2026-01-04', []],
    [{ min: '2026-01-02', max: '2026-01-04' }, '2026-01-01', found('date.too-early', { min: '2026-01-02' })],
    [{ min: '2026-01-02', max: '2026-01-04' }, '2026-01-05', found('date.too-late', { max: '2026-01-04' })],
    [{ earliestInDays: 0, latestInDays: 2 }, '2026-03-01', []],
    [{ earliestInDays: 0, latestInDays: 2 }, '2026-03-03', []],
    [{ earliestInDays: 0, latestInDays: 2 }, '2026-02-28', found('date.too-early', { min: '2026-03-01' })],
    [{ earliestInDays: 0, latestInDays: 2 }, '2026-03-04', found('date.too-late', { max: '2026-03-03' })],
    [{ earliestInDays: -1 }, '2026-02-27', found('date.too-early', { min: '2026-02-28' })],
    [{ latestInDays: -1 }, '2026-03-01', found('date.too-late', { max: '2026-02-28' })],
    [{ min: '2026-02-15', earliestInDays: 0 }, '2026-02-01', found('date.too-early', { min: '2026-02-15' })],
  ])('under %j: %j', (...[settings, answer, findings]) => {
    expect(boundField('date', settings).check(answer, { today })).toEqual(findings);
  });

  test.each([{}, { today: 'tomorrow' }, { today: '' }])('is every day where today is %j', (context) => {
    const field = boundField('date', { earliestInDays: 0, latestInDays: 0 });
    expect(field.check('1999-12-31', context)).toEqual([]);
  });

  test('is chosen between its dates, and read in the form of its reader', () => {
    const field = boundField('date', { min: '2026-01-02', max: '2026-01-04', earliestInDays: 0 });
    expect(field.part).toEqual({
      kind: 'question',
      control: { kind: 'date', min: '2026-01-02', max: '2026-01-04' },
    });
    expect([field.text('2026-01-03'), field.text('2026-01-03', 'en'), field.text('2026-01-03', 'de')]).toEqual([
      '2026-01-03',
      'Jan 3, 2026',
      '03.01.2026',
    ]);
    expect([field.csv('2026-01-03'), field.json('2026-01-03')]).toEqual(['2026-01-03', '2026-01-03']);
  });
});

describe('a date range', () => {
  const may = { min: '2026-05-01', max: '2026-05-31' };

  test.each<Answer>([
    [{}, { from: '2026-05-05', to: '2026-05-06' }, []],
    [{}, { from: '2026-05-05', to: '2026-05-05' }, []],
    [{}, { from: '2026-05-06', to: '2026-05-05' }, found('date-range.backwards')],
    [{}, { from: '', to: '2026-05-05' }, found('date-range.incomplete')],
    [{}, { from: '2026-05-05', to: '' }, found('date-range.incomplete')],
    [{}, { from: 'soon', to: '' }, found('date-range.incomplete')],
    [{}, { from: 'soon', to: '2026-05-05' }, found('date-range.not-dates')],
    [{}, { from: '2026-05-05', to: 'soon' }, found('date-range.not-dates')],
    [{}, { from: '2026-05-05' }, found('date-range.not-dates')],
    [{}, '2026-05-05', found('date-range.not-dates')],
    [may, { from: '2026-05-01', to: '2026-05-31' }, []],
    [may, { from: '2026-04-30', to: '2026-05-31' }, found('date-range.too-early', { min: '2026-05-01' })],
    [may, { from: '2026-05-01', to: '2026-06-01' }, found('date-range.too-late', { max: '2026-05-31' })],
    [may, { from: '2026-06-02', to: '2026-06-01' }, found('date-range.backwards')],
    [{ earliestInDays: 1 }, { from: '2026-03-02', to: '2026-03-09' }, []],
    [
      { earliestInDays: 1 },
      { from: '2026-03-01', to: '2026-03-09' },
      found('date-range.too-early', { min: '2026-03-02' }),
    ],
    [{ latestInDays: 8 }, { from: '2026-03-02', to: '2026-03-09' }, []],
    [
      { latestInDays: 8 },
      { from: '2026-03-02', to: '2026-03-10' },
      found('date-range.too-late', { max: '2026-03-09' }),
    ],
  ])('under %j: %j', (...[settings, answer, findings]) => {
    expect(boundField('date-range', settings).check(answer, { today })).toEqual(findings);
  });

  test('is not held to a window where nobody knows the day', () => {
    const field = boundField('date-range', { earliestInDays: 1, latestInDays: 1 });
    expect(field.check({ from: '1999-01-01', to: '2099-01-01' })).toEqual([]);
  });

  test('is chosen between its dates, and read from one day to the other', () => {
    const field = boundField('date-range', may);
    const days = { from: '2026-05-05', to: '2026-05-06' };
    expect(field.part).toEqual({ kind: 'question', control: { kind: 'period', ...may } });
    expect([field.text(days), field.text(days, 'de')]).toEqual(['2026-05-05 – 2026-05-06', '05.05.2026 – 06.05.2026']);
    expect([field.csv(days), field.json(days)]).toEqual(['2026-05-05/2026-05-06', days]);
  });
});

describe.each(['date', 'date-range'])('the maker of a %s', (type) => {
  test.each([
    [{ min: '2026-01-01', max: '2026-01-01' }, []],
    [{ min: '2026-01-01' }, []],
    [{ max: '2026-01-01' }, []],
    [{ min: '2026-01-02', max: '2026-01-01' }, ['min: The earliest date is after the latest.']],
    [{ earliestInDays: 3, latestInDays: 3 }, []],
    [{ earliestInDays: 3 }, []],
    [{ latestInDays: -3 }, []],
    [{ earliestInDays: 0, latestInDays: -1 }, ['earliestInDays: The earliest day is after the latest.']],
  ])('hears of %j', (...[settings, faults]) => {
    expect(faultsOf(type, settings)).toEqual(faults);
  });
});

describe('a time', () => {
  const office = { min: '09:00', max: '17:30' };

  test.each<Answer>([
    [{}, '00:00', []],
    [{}, '23:59', []],
    [{}, '24:00', found('time.not-a-time')],
    [{}, '9:00', found('time.not-a-time')],
    [{}, 900, found('time.not-a-time')],
    [office, '09:00', []],
    [office, '17:30', []],
    [office, '08:59', found('time.too-early', { min: '09:00' })],
    [office, '17:31', found('time.too-late', { max: '17:30' })],
  ])('under %j: %j', (...[settings, answer, findings]) => {
    expect(boundField('time', settings).check(answer)).toEqual(findings);
  });

  test('is read in the form of its reader', () => {
    const field = boundField('time', office);
    expect(field.part).toEqual({ kind: 'question', control: { kind: 'time' } });
    expect([field.text('14:30'), field.text('14:30', 'de'), field.csv('14:30')]).toEqual(['14:30', '14:30', '14:30']);
    expect(field.text('14:30', 'en')).toMatch(/^2:30\sPM$/);
  });

  test.each([
    [{ min: '09:00', max: '09:00' }, []],
    [{ min: '09:00' }, []],
    [{ max: '09:00' }, []],
    [{ min: '09:01', max: '09:00' }, ['min: The earliest time is after the latest.']],
    [{ min: '9:00' }, ['min: Enter a time as hours and minutes, for example 09:00.']],
  ])('its maker hears of %j', (...[settings, faults]) => {
    expect(faultsOf('time', settings)).toEqual(faults);
  });
});

describe('a date and time', () => {
  const field = () => boundField('date-time');
  const at = (text: string) => ({ at: text, zone: 'Europe/Berlin' });

  test.each([
    [at('2026-03-31T14:30'), []],
    [at('2026-03-31'), found('date-time.incomplete')],
    [at('2026-03-31T'), found('date-time.incomplete')],
    [at('T14:30'), found('date-time.incomplete')],
    [at(''), found('date-time.incomplete')],
    [at('2026-03-31T14:30T'), found('date-time.not-a-moment')],
    [at('2026-02-30T14:30'), found('date-time.not-a-moment')],
    [at('2026-03-31T24:30'), found('date-time.not-a-moment')],
    [{ at: '2026-03-31T14:30', zone: '' }, found('date-time.not-a-moment')],
    ['2026-03-31T14:30', found('date-time.not-a-moment')],
  ])('%j', (...[answer, findings]) => {
    expect(field().check(answer)).toEqual(findings);
  });

  test('is read with its zone, in the form of its reader', () => {
    const moment = at('2026-03-31T14:30');
    expect(field().part).toEqual({ kind: 'question', control: { kind: 'moment' } });
    expect([field().text(moment), field().text(moment, 'de')]).toEqual([
      '2026-03-31 14:30 (Europe/Berlin)',
      '31.03.2026 14:30 (Europe/Berlin)',
    ]);
    expect([field().csv(moment), field().json(moment)]).toEqual(['2026-03-31T14:30 Europe/Berlin', moment]);
  });
});

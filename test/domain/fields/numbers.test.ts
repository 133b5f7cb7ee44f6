import { boundField, faultsOf } from './bound-field';

type Answer = readonly [settings: Readonly<Record<string, unknown>>, answer: unknown, findings: readonly object[]];

const found = (code: string, params: object = {}) => [{ code, params }];

describe('a number', () => {
  test.each<Answer>([
    [{}, 3, []],
    [{}, -3, []],
    [{}, 1e21, []],
    [{}, 0.5, found('number.not-whole')],
    [{ decimals: 1 }, 0.5, []],
    [{ decimals: 1 }, 0.55, found('number.too-precise', { decimals: 1 })],
    [{ decimals: 10 }, 1e-10, []],
    [{ decimals: 10 }, 1.5e-10, found('number.too-precise', { decimals: 10 })],
    [{ decimals: 10 }, 1e-11, found('number.too-precise', { decimals: 10 })],
    [{ min: 2, max: 4 }, 2, []],
    [{ min: 2, max: 4 }, 4, []],
    [{ min: 2, max: 4 }, 1, found('number.too-small', { min: 2 })],
    [{ min: 2, max: 4 }, 5, found('number.too-large', { max: 4 })],
    [{ min: 2 }, 1.5, found('number.not-whole')],
    [{ min: 0 }, -1, found('number.too-small', { min: 0 })],
    [{ max: 0 }, 1, found('number.too-large', { max: 0 })],
    [{ step: 5, min: 2 }, 0, found('number.too-small', { min: 2 })],
    [{ step: 5, min: 2 }, 12, []],
    [{ step: 5, min: 2 }, 11, found('number.between-steps', { step: 5, min: 2 })],
    [{ step: 5 }, 11, found('number.between-steps', { step: 5, min: 0 })],
    [{ step: 5 }, 14, found('number.between-steps', { step: 5, min: 0 })],
    [{ step: 5 }, -11, found('number.between-steps', { step: 5, min: 0 })],
    [{ step: 0.2, decimals: 1 }, 98_765.4, []],
    [{ step: 0.2, decimals: 1 }, -98_765.4, []],
    [{ step: 0.2, decimals: 1 }, 98_765.5, found('number.between-steps', { step: 0.2, min: 0 })],
    [{}, '3', found('number.not-a-number')],
    [{}, Number.NaN, found('number.not-a-number')],
    [{}, Number.POSITIVE_INFINITY, found('number.not-a-number')],
  ])('under %j: %j', (...[settings, answer, findings]) => {
    expect(boundField('number', settings).check(answer)).toEqual(findings);
  });

  test('what binary fractions add before the first step is no step', () => {
    const field = boundField('number', { step: 1, min: 0.3, decimals: 10 });
    expect(field.check(0.3)).toEqual([]);
    expect(boundField('slider', { step: 1, min: 0.3, max: 2.3 }).check(0.1 + 0.2)).toEqual([]);
  });

  test.each([
    [{}, 'en', '1,234.5', '1234.5'],
    [{ unit: 'days' }, 'en', '1,234.5 days', '1234.5'],
    [{ unit: 'Tage' }, 'de', '1.234,5 Tage', '1234.5'],
    [{ unit: 'days' }, undefined, '1234.5 days', '1234.5'],
    [{ unit: '' }, undefined, '1234.5', '1234.5'],
  ])('under %j in %s reads %s', (...[settings, locale, text, csv]) => {
    const field = boundField('number', settings);
    expect([field.text(1234.5, locale), field.csv(1234.5), field.json(1234.5)]).toEqual([text, csv, 1234.5]);
  });

  test('is typed within its bounds, beside its unit', () => {
    const settings = { min: 1, max: 9, step: 2, unit: 'days' };
    expect(boundField('number', settings).part).toEqual({ kind: 'question', control: { kind: 'number', ...settings } });
    expect(boundField('number').part).toEqual({ kind: 'question', control: { kind: 'number' } });
  });

  test.each([
    [{ min: 2, max: 2 }, []],
    [{ min: 2 }, []],
    [{ max: 2 }, []],
    [{ min: 3, max: 2 }, ['min: The smallest number is larger than the largest.']],
    [{ step: 0 }, ['step: Enter a step above 0.']],
  ])('its maker hears of %j', (...[settings, faults]) => {
    expect(faultsOf('number', settings)).toEqual(faults);
  });
});

describe('an amount of money', () => {
  test.each<Answer>([
    [{ code: 'EUR' }, 12.34, []],
    [{ code: 'EUR' }, 12.345, found('currency.too-precise', { code: 'EUR', decimals: 2 })],
    [{ code: 'JPY' }, 12, []],
    [{ code: 'JPY' }, 12.5, found('currency.not-whole', { code: 'JPY' })],
    [{ code: 'KWD' }, 12.345, []],
    [{ code: 'KWD' }, 12.3456, found('currency.too-precise', { code: 'KWD', decimals: 3 })],
    [{ code: 'EUR', min: 5, max: 9 }, 5, []],
    [{ code: 'EUR', min: 5, max: 9 }, 9, []],
    [{ code: 'EUR', min: 5, max: 9 }, 4.99, found('currency.too-small', { code: 'EUR', min: 5 })],
    [{ code: 'EUR', min: 5, max: 9 }, 9.01, found('currency.too-large', { code: 'EUR', max: 9 })],
    [{ code: 'EUR', min: 5 }, 1.234, found('currency.too-precise', { code: 'EUR', decimals: 2 })],
    [{ code: 'EUR' }, '12', found('currency.not-an-amount')],
  ])('under %j: %j', (...[settings, answer, findings]) => {
    expect(boundField('currency', settings).check(answer)).toEqual(findings);
  });

  test.each([
    ['EUR', undefined, '1234.50 EUR', '1234.50'],
    ['JPY', undefined, '1235 JPY', '1235'],
    ['KWD', undefined, '1234.500 KWD', '1234.500'],
    ['EUR', 'en', '€1,234.50', '1234.50'],
    ['USD', 'de', '1.234,50\u00a0$', '1234.50'],
  ])('%s in %s reads %s', (...[code, locale, text, csv]) => {
    const field = boundField('currency', { code });
    const amount = code === 'JPY' ? 1235 : 1234.5;
    expect([field.text(amount, locale), field.csv(amount), field.json(amount)]).toEqual([text, csv, amount]);
  });

  test('is typed within its bounds, beside its currency', () => {
    expect(boundField('currency', { code: 'EUR', min: 0, max: 9 }).part).toEqual({
      kind: 'question',
      control: { kind: 'number', min: 0, max: 9, unit: 'EUR' },
    });
  });

  test.each([
    [{ code: 'EUR', min: 2, max: 2 }, []],
    [{ code: 'EUR', min: 2 }, []],
    [{ code: 'EUR', max: 2 }, []],
    [{ code: 'EUR', min: 3, max: 2 }, ['min: The smallest amount is larger than the largest.']],
    [{ code: 'euro' }, ['code: Enter the three capital letters of a currency, for example EUR.']],
  ])('its maker hears of %j', (...[settings, faults]) => {
    expect(faultsOf('currency', settings)).toEqual(faults);
  });
});

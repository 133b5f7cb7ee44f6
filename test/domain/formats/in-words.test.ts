import { amountInWords } from '../../../src/domain/formats/amount-in-words';
import { dayInWords } from '../../../src/domain/formats/day-in-words';
import { listInWords } from '../../../src/domain/formats/list-in-words';
import { numberInWords } from '../../../src/domain/formats/number-in-words';
import { scalarInWords } from '../../../src/domain/formats/scalar-in-words';
import { timeInWords } from '../../../src/domain/formats/time-in-words';

/** A text with every kind of blank as one, which releases of Unicode's locale data change. */
const said = (text: string) => text.replace(/\s/g, ' ');

describe('in Dutch', () => {
  test.each([
    [1234.5, '€ 1.234,50'],
    [1234, '€ 1.234,00'],
    [0.125, '€ 0,13'],
  ])('%d euros have two decimals', (value, words) => {
    expect(said(amountInWords({ value, code: 'EUR', decimals: 2 }, 'nl'))).toBe(words);
  });

  test('each currency has decimals of its own', () => {
    expect(said(amountInWords({ value: 1234, code: 'JPY', decimals: 0 }, 'nl'))).toMatch(/1\.234$/);
    expect(said(amountInWords({ value: 1234.5, code: 'KWD', decimals: 3 }, 'nl'))).toMatch(/1\.234,500$/);
  });

  test('a day, a time, a number and a list are said as people there write them', () => {
    expect(said(dayInWords('2026-03-31', 'nl'))).toBe('31 mrt 2026');
    expect(said(timeInWords('14:05', 'nl'))).toBe('14:05');
    expect(said(numberInWords(1234.5, 'nl'))).toBe('1.234,5');
    expect(said(listInWords(['a', 'b', 'c'], 'nl'))).toBe('a, b en c');
  });
});

test('where no locale is known all is said plainly', () => {
  expect(amountInWords({ value: 1234.5, code: 'EUR', decimals: 2 }, undefined)).toBe('1234.50 EUR');
  expect(dayInWords('2026-03-31', undefined)).toBe('2026-03-31');
  expect(timeInWords('14:05', undefined)).toBe('14:05');
  expect(numberInWords(1234.5, undefined)).toBe('1234.5');
  expect(listInWords(['a', 'b', 'c'], undefined)).toBe('a, b, c');
});

test('a number has at most ten decimals', () => {
  expect(numberInWords(0.12345678914, 'en-AU')).toBe('0.1234567891');
});

test.each([
  [7, '7'],
  [1234, '1,234'],
  ['1234', '1234'],
  ['2026-03-31', 'Mar 31, 2026'],
  ['2026-03-31 or so', '2026-03-31 or so'],
  ['on 2026-03-31', 'on 2026-03-31'],
  ['14:05', '2:05 PM'],
  ['00:00', '12:00 AM'],
  ['23:59', '11:59 PM'],
  ['24:00', '24:00'],
  ['9:05', '9:05'],
  ['14:60', '14:60'],
  ['14:05:00', '14:05:00'],
  ['at 14:05', 'at 14:05'],
])('%j is %j to Americans', (value, words) => {
  expect(said(scalarInWords(value, 'en-US'))).toBe(words);
});

test('a day and a time are the same in every time zone', () => {
  const zone = process.env.TZ;
  try {
    process.env.TZ = 'Pacific/Pago_Pago';
    expect(dayInWords('2026-03-31', 'en-NZ')).toContain('31');
    expect(said(timeInWords('14:05', 'en-NZ')).toLowerCase()).toBe('2:05 pm');
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

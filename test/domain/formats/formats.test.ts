import fc from 'fast-check';
import { problemSentence } from '../../../src/domain/answers/problem-sentence';
import { plainWording } from '../../../src/domain/answers/sentences/wording';
import { fieldTypeOf } from '../../../src/domain/fields';
import { dayInWords } from '../../../src/domain/formats/day-in-words';
import { scalarInWords } from '../../../src/domain/formats/scalar-in-words';
import type { Json } from '../../../src/domain/json';

/** A text with every kind of blank as one, which releases of Unicode's locale data change. */
const said = (text: string) => text.replace(/\s/g, ' ');
const options = ['Apples', 'Berries', 'Plums'].map((label) => ({ value: label[0] ?? '', label }));

test.each<[type: string, settings: Record<string, Json>, answer: Json, english: string, german: string, plain: string]>(
  [
    ['number', { decimals: 2, unit: 'km' }, 1234567.5, '1,234,567.5 km', '1.234.567,5 km', '1234567.5 km'],
    ['slider', { max: 5_000 }, 2_500, '2,500', '2.500', '2500'],
    ['currency', { code: 'EUR' }, 1234.5, '€1,234.50', '1.234,50 €', '1234.50 EUR'],
    ['currency', { code: 'JPY' }, 1234, '¥1,234', '1.234 ¥', '1234 JPY'],
    ['date', {}, '2026-03-31', 'Mar 31, 2026', '31.03.2026', '2026-03-31'],
    ['time', {}, '14:30', '2:30 PM', '14:30', '14:30'],
    [
      'date-time',
      {},
      { at: '2026-03-31T14:30', zone: 'Asia/Tokyo' },
      'Mar 31, 2026 2:30 PM (Asia/Tokyo)',
      '31.03.2026 14:30 (Asia/Tokyo)',
      '2026-03-31 14:30 (Asia/Tokyo)',
    ],
    [
      'date-range',
      {},
      { from: '2026-03-31', to: '2026-04-02' },
      'Mar 31, 2026 – Apr 2, 2026',
      '31.03.2026 – 02.04.2026',
      '2026-03-31 – 2026-04-02',
    ],
    [
      'several-choices',
      { options },
      ['A', 'B', 'P'],
      'Apples, Berries, and Plums',
      'Apples, Berries und Plums',
      'Apples, Berries, Plums',
    ],
    ['calculated', { expression: '1', unit: 'EUR' }, 1234.5, '1,234.5 EUR', '1.234,5 EUR', '1234.5 EUR'],
    [
      'calculated',
      { expression: '1' },
      ['2026-03-31', 2_000],
      'Mar 31, 2026 and 2,000',
      '31.03.2026 und 2.000',
      '2026-03-31, 2000',
    ],
  ],
)('an answer of %s with %j is said by locale: %j', (...[type, settings, answer, english, german, plain]) => {
  const behaviour = fieldTypeOf(type).bind(settings);
  expect(said(behaviour.text(answer, 'en-US'))).toBe(english);
  expect(said(behaviour.text(answer, 'de-DE'))).toBe(german);
  expect(behaviour.text(answer)).toBe(plain);
});

test.each([
  [
    'date',
    { min: '2026-01-01' },
    '2025-12-31',
    'Enter Jan 1, 2026 or a later date.',
    'Enter 01.01.2026 or a later date.',
  ],
  ['number', { min: 1_000 }, 1, 'Enter 1,000 or more.', 'Enter 1.000 or more.'],
])('the bound of %s in a problem is said by locale', (...[type, settings, answer, english, german]) => {
  const [problem] = fieldTypeOf(type).bind(settings).check(answer);
  expect(problem && problemSentence(problem, { ...plainWording, locale: 'en-US' })).toBe(english);
  expect(problem && problemSentence(problem, { ...plainWording, locale: 'de-DE' })).toBe(german);
});

test('the CSV of an answer is the same for every reader', () => {
  expect(fieldTypeOf('number').bind({ decimals: 1 }).csv(1234.5)).toBe('1234.5');
  expect(fieldTypeOf('slider').bind({ max: 5_000 }).csv(2_500)).toBe('2500');
  expect(fieldTypeOf('date').bind({}).csv('2026-03-31')).toBe('2026-03-31');
  expect(fieldTypeOf('time').bind({}).csv('14:30')).toBe('14:30');
});

test('a day is never another day, wherever it is read', () => {
  const zone = process.env.TZ;
  try {
    for (const far of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC']) {
      process.env.TZ = far;
      expect(dayInWords('2026-03-31', 'en-GB')).toBe('31 Mar 2026');
    }
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

test('a language tag that is none gives American English, and what is no day stays as it is', () => {
  expect(dayInWords('2026-03-31', 'not a tag!')).toBe('Mar 31, 2026');
  expect(dayInWords('2026-03-31', 'en_GB')).toBe('31 Mar 2026');
  expect(dayInWords('2026-13-31', 'en-GB')).toBe('2026-13-31');
  expect(dayInWords('tomorrow', 'en-GB')).toBe('tomorrow');
});

test('any text, number and locale gives text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.double()), fc.string(), (value, locale) => {
      expect(typeof scalarInWords(value, locale)).toBe('string');
    }),
  );
});

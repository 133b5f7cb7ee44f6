import { numberAnswer } from '../../../src/domain/filling/number-answer';
import { typedText } from '../../../src/domain/filling/typed-text';
import type { Json } from '../../../src/domain/json';

test.each<[typed: string, answer: number | undefined]>([
  ['7', 7],
  ['007', 7],
  ['+7', 7],
  ['-7.25', -7.25],
  ['7.', 7],
  ['.5', 0.5],
  ['-.5', -0.5],
  ['1e3', 1_000],
  ['1E+3', 1_000],
  ['2.5e-1', 0.25],
  ['1e100', 1e100],
  ['\t7 ', 7],
  ['   ', undefined],
])('typed as %j, a number is %j', (typed, answer) => {
  expect(numberAnswer(typed)).toBe(answer);
});

test.each([
  '.',
  '-',
  '+',
  '1e',
  '1e+',
  'e3',
  '1e1000',
  '1e999',
  '1.2.3',
  '1 000',
  '--1',
  '1-',
  '$5',
  '0b11',
  ' 12 apples ',
  'NaN',
  '-Infinity',
])('%j is no number and stays as it is typed', (typed) => {
  expect(numberAnswer(typed)).toBe(typed);
});

test.each<[value: Json | undefined, text: string]>([
  [undefined, ''],
  [null, ''],
  ['', ''],
  ['as typed ', 'as typed '],
  [0, '0'],
  [1.5, '1.5'],
  [false, 'false'],
  [[1, 'a'], '[1,"a"]'],
  [{ a: null }, '{"a":null}'],
])('the answer %j stands in a text box as %j', (value, text) => {
  expect(typedText(value)).toBe(text);
});

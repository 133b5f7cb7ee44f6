import { deepestJson, Json } from '../../src/domain/json';
import { nested } from './hostile-values';

const isJson = (value: unknown) => Json.safeParse(value).success;

test.each<[what: string, value: unknown]>([
  ['a text', 'a'],
  ['a number', -1.5],
  ['yes or no', false],
  ['null', null],
  ['a list', [1, ['a', null]]],
  ['an object', { a: { b: [true] } }],
  ['an object without a prototype', Object.create(null)],
])('%s is JSON, and stays as it is', (...[, value]) => {
  expect(Json.parse(value)).toBe(value);
});

test.each<[what: string, value: unknown]>([
  ['nothing', undefined],
  ['a number that is none', Number.NaN],
  ['a number without end', Number.POSITIVE_INFINITY],
  ['a function', () => 1],
  ['a whole number of any size', 1n],
  ['a date', new Date(0)],
  ['a map', new Map()],
])('%s is no JSON, neither alone nor inside a list or an object', (...[, value]) => {
  expect(isJson(value)).toBe(false);
  expect(isJson([1, value])).toBe(false);
  expect(isJson({ a: 1, b: { c: value } })).toBe(false);
});

test('JSON may nest as deep as the bound says, and no deeper', () => {
  expect(isJson(nested(deepestJson, (inner) => [inner]))).toBe(true);
  expect(isJson(nested(deepestJson + 1, (inner) => [inner]))).toBe(false);
  expect(isJson(nested(deepestJson, (inner) => ({ a: inner })))).toBe(true);
  expect(isJson(nested(deepestJson + 1, (inner) => ({ a: inner })))).toBe(false);
});

import { newBudget, BudgetSpent, madeText } from '../../../src/domain/logic/expression/budget';
import { finite } from '../../../src/domain/logic/expression/finite';
import { orderOf } from '../../../src/domain/logic/expression/order';
import { ownValue } from '../../../src/domain/logic/expression/own-value';
import { isTrue } from '../../../src/domain/logic/expression/truth';
import { valueKey } from '../../../src/domain/logic/expression/value-key';
import { joinedTexts, valueText } from '../../../src/domain/logic/expression/value-text';
import { fits, jointType, writtenAs } from '../../../src/domain/logic/expression/value-type';
import { deepSize, isList, weightOf } from '../../../src/domain/logic/expression/weight';
import { fromText } from './plain';

test('what JSON cannot carry becomes null, and there is one zero', () => {
  expect([undefined, null, Number.NaN, Infinity, -Infinity].map(finite)).toEqual([null, null, null, null, null]);
  expect(['a', false, 1.5, -0].map(finite)).toEqual(['a', false, 1.5, 0]);
});

test('no, nothing, 0, empty text and an empty list do not count as yes', () => {
  expect([false, null, undefined, 0, '', []].map(isTrue)).toEqual([false, false, false, false, false, false]);
  expect([true, 1, -1, '0', ' ', [0], {}].map(isTrue)).toEqual([true, true, true, true, true, true, true]);
});

test('only what a value has of its own is found', () => {
  const found = (value: Parameters<typeof ownValue>[0], ...names: string[]) =>
    names.map((name) => ownValue(value, name));
  expect(found(['a', 'b'], '0', '1', '2', '-1', 'length', 'map', '01')).toEqual([
    'a',
    'b',
    undefined,
    undefined,
    2,
    undefined,
    undefined,
  ]);
  expect(found({ a: 1, length: 9 }, 'a', 'length', 'b', 'constructor')).toEqual([1, 9, undefined, undefined]);
  expect([ownValue('abc', '0'), ownValue('abc', 'length'), ownValue(null, 'a'), ownValue(undefined, 'a')]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test.each([
  [null, 'null'],
  ['a"', '"a\\""'],
  [1.5, '1.5'],
  [[], '[]'],
  [[1, '1', [true, null]], '[1,"1",[true,null]]'],
  [{}, '{}'],
  [{ b: 1, a: { d: [], c: 2 } }, '{"a":{"c":2,"d":[]},"b":1}'],
])('the key of %j is %s', (value, key) => expect(valueKey(value)).toBe(key));

test('a key goes sixty-four levels deep and no further', () => {
  const nested = (levels: number) => fromText(`${'['.repeat(levels)}${']'.repeat(levels)}`);
  expect(valueKey(nested(65))).toBe(`${'['.repeat(65)}${']'.repeat(65)}`);
  expect(valueKey(nested(66))).toBe(`${'['.repeat(65)}…${']'.repeat(65)}`);
});

test.each([
  ['a', 'a'],
  [1e21, '1000000000000000000000'],
  [1e-30, '0.000000000000000000000000000001'],
  [1e-31, '1e-31'],
  [1e30, `1${'0'.repeat(30)}`],
  [-1e31, '-1e+31'],
  [0, '0'],
  [false, 'false'],
  [null, ''],
  [undefined, ''],
  [{ a: 1 }, ''],
  [[], ''],
  [['a', 1.5, null, ['b'], { c: 1 }, true], 'a, 1.5, , , , true'],
])('people read %j as “%s”', (value, text) => expect(valueText(value)).toBe(text));

test('a text is made of a hundred thousand signs and no more', () => {
  const text = 'a'.repeat(50_000);
  expect(madeText(text + text)).toHaveLength(100_000);
  expect(() => madeText(`${text}${text}b`)).toThrow(BudgetSpent);
  expect(joinedTexts([text, text], '')).toHaveLength(100_000);
  expect(joinedTexts(['', text, ''], '-')).toBe(`-${text}-`);
  expect(() => joinedTexts([text, text], '-')).toThrow(BudgetSpent);
  expect(joinedTexts([], '-')).toBe('');
});

test('a budget is a million steps', () => {
  const budget = newBudget();
  expect(budget.left).toBe(1_000_000);
  budget.spend(999_999);
  expect(budget.left).toBe(1);
  budget.spend(1);
  expect(budget.left).toBe(0);
  expect(() => {
    budget.spend(1);
  }).toThrow(BudgetSpent);
});

test.each([
  [undefined, 0],
  [1_000_000, 0],
  [{ a: [1, 2, 3, 4] }, 0],
  ['a'.repeat(63), 0],
  ['a'.repeat(64), 1],
  ['a'.repeat(640), 10],
  [[1, 2, 3], 0],
  [[1, 2, 3, 4], 1],
  [[[1, 2, 3, 4], 2], 0],
])('%# a value weighs what it takes to look at it once', (value, weight) => expect(weightOf(value)).toBe(weight));

test('the size of a value counts all that is in it, up to a bound', () => {
  const size = (value: Parameters<typeof deepSize>[0]) => deepSize(value, 100);
  expect([undefined, null, 'abc', 1, [], {}].map(size)).toEqual([0, 1, 1, 1, 1, 1]);
  expect(size([1, [2, [3]], { a: { b: null } }])).toBe(9);
  expect(deepSize([1, 2, 3], 4)).toBe(4);
  expect(deepSize([1, 2, 3], 3)).toBe(4);
  expect(deepSize([1, 2, 3, 4, 5, 6], 3)).toBe(4);
  expect([[], [1], {}, 'a', null].map(isList)).toEqual([true, true, false, false, false]);
});

test.each([
  [1, 3, -2],
  [3, 1, 2],
  [2, 2, 0],
  ['a', 'b', -1],
  ['b', 'a', 1],
  ['a', 'a', 0],
  ['2026-01-01T00:00Z', '2026-01-01T01:00+01:00', 0],
  ['2026-01-01T00:00:01Z', '2026-01-01T00:00Z', 1_000],
  ['2026-01-01', '2026-01-01T00:00Z', -1],
  ['2026-01-01T00:00Z', '2026-01-01', 1],
  ['', 'a', undefined],
  ['a', '', undefined],
  [1, '1', undefined],
  ['1', 1, undefined],
  [true, false, undefined],
  [null, 1, undefined],
  [undefined, undefined, undefined],
])('%j stands to %j by %j', (first, second, order) => expect(orderOf(first, second)).toBe(order));

test('a date is written as a text, and any value may stand anywhere', () => {
  expect(writtenAs('date')).toBe('text');
  expect(writtenAs('number')).toBe('number');
  expect([fits('date', ['text']), fits('text', ['date']), fits('date', ['number'])]).toEqual([true, false, false]);
  expect([fits('any', ['number']), fits('text', ['any']), fits('list', ['list'])]).toEqual([true, true, true]);
  expect([fits('number', ['text', 'number']), fits('yes-no', ['text', 'number'])]).toEqual([true, false]);
  expect([jointType([]), jointType(['date']), jointType(['date', 'date']), jointType(['date', 'text'])]).toEqual([
    'any',
    'date',
    'date',
    'any',
  ]);
});

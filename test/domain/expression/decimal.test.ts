import {
  dividedBy,
  minus,
  numberText,
  plus,
  power,
  remainder,
  rounded,
  times,
  total,
} from '../../../src/domain/logic/expression/decimal';
import { shortProduct, shortSum, shortTotal } from '../../../src/domain/logic/expression/short-decimal';

test.each([
  [plus, 1.0000001, 2.0000002, 3.0000003],
  [plus, 0.1234567, -0.1234566, 0.0000001],
  [plus, 1e30, 1, 1e30],
  [plus, 1e31, -1e31, 0],
  [plus, 1e308, 1e308, Infinity],
  [minus, 0.1234567, 0.0234567, 0.1],
  [minus, 1e-30, 1e-30, 0],
  [times, 1.0000001, 3, 3.0000003],
  [times, 1e-30, 10, 1e-29],
  [times, 123456789.01, 100000.01, 12345680135567.89],
  [times, 1e200, 1e200, Infinity],
  [dividedBy, 0.3, 0.1, 3],
  [dividedBy, 1, 3, 1 / 3],
  [dividedBy, 1, -0.7, 1 / -0.7],
  [dividedBy, 1e-20, 1e20, 1e-40],
  [dividedBy, 1, 0, Infinity],
  [dividedBy, 0, 0, Number.NaN],
  [remainder, 0.7, 0.1, 0],
  [remainder, -0.7, 0.2, -0.1],
  [remainder, 5, 0, Number.NaN],
  [remainder, 1e31, 3, 1e31 % 3],
])('%p of %d and %d is %d', (...[operation, first, second, result]) => {
  expect(operation(first, second) + 0).toBe(result);
});

test.each<[string, number, number]>([
  ['a third three times', plus(plus(dividedBy(1, 3), dividedBy(1, 3)), dividedBy(1, 3)), 1],
  ['two thirds and a third', plus(dividedBy(2, 3), dividedBy(1, 3)), 1],
  ['two thirds less a third, less a third', minus(minus(dividedBy(2, 3), dividedBy(1, 3)), dividedBy(1, 3)), 0],
  ['a third of three', times(dividedBy(1, 3), 3), 1],
  ['a third of a hundred, back again', times(dividedBy(100, 3), 3), 100],
  ['a seventh, back again', times(dividedBy(12, 7), 7), 12],
  ['degrees, back again', dividedBy(times(dividedBy(times(minus(70, 32), 5), 9), 9), 5), 38],
  ['without tax and with it again', times(dividedBy(50, 1.19), 1.19), 50],
  ['two thirds by a third', dividedBy(dividedBy(2, 3), dividedBy(1, 3)), 2],
  ['two thirds, which stay as they are', plus(dividedBy(1, 3), dividedBy(1, 3)), 2 / 3],
  ['what has many digits of its own', plus(999_999_999_999_995.1, 0), 999_999_999_999_995.1],
  ['a whole number of many digits', plus(2_487_418_795_569_995, 0), 2_487_418_795_569_995],
  ['tiny parts that are no rounding', plus(1_000_000.000_000_001, 0), 1_000_000.000_000_001],
])('%s', (_what, result, expected) => {
  expect(result + 0).toBe(expected);
});

test.each([
  [2.5, 0, 1, 3],
  [-2.5, 0, 1, -3],
  [2.345, 2, 1, 2.35],
  [2.345, 2, 0, 2.34],
  [-2.349, 2, 0, -2.34],
  [1_549, -2, 1, 1_500],
  [1_550, -2, 1, 1_600],
  [1e30, -30, 1, 1e30],
  [1e31, -31, 1, 1e31],
  [4e-30, 30, 1, 4e-30],
  [4e-31, 30, 1, 4e-31],
  [2.5, 31, 1, 2.5],
] as const)('%d rounded to %d decimals in the way %d is %d', (...[value, decimals, mode, result]) => {
  expect(rounded(value, decimals, mode)).toBe(result);
});

test.each([
  [1.1, 2, 1.21],
  [1.01, 64, 1.8904618694795536],
  [3, 0, 1],
  [0, 0, 1],
  [0.1, 3, 0.001],
  [0.1, 30, 1e-30],
  [4, 0.5, 2],
  [10, -2, 0.01],
  [10, 31, 1e31],
  [1e31, 1, 1e31],
])('%d to the power of %d is %d', (base, exponent, result) => expect(power(base, exponent)).toBe(result));

test('a number is written out as long as it has a usual size', () => {
  expect([1e30, 1e-30, -1e21, 0, 1.5].map(numberText)).toEqual([
    `1${'0'.repeat(30)}`,
    `0.${'0'.repeat(29)}1`,
    `-1${'0'.repeat(21)}`,
    '0',
    '1.5',
  ]);
  expect([2e30, 9e-31, -2e30].map(numberText)).toEqual(['2e+30', '9e-31', '-2e+30']);
});

test.each([
  [999_999_999_999_999, 0.5, undefined],
  [99_999_999_999_999, 0.5, 99_999_999_999_999.5],
  [999_999_999_999_999, 1, 1e15],
  [1e15, 0, undefined],
  [-999_999_999_999_999, 0, -999_999_999_999_999],
  [-1e15, 0, undefined],
  [0, 1e15, undefined],
  [0, -1e15, undefined],
  [0.000001, 1, 1.000001],
  [0.0000001, 1, undefined],
  [1, 0.0000001, undefined],
])('the short sum of %d and %d is %p', (...[first, second, sum]) => expect(shortSum(first, second)).toBe(sum));

test.each([
  [0.1, 0.2, 0.02],
  [-1.5, 1.5, -2.25],
  [31_622_776, 31_622_776, 999_999_961_946_176],
  [31_622_777, 31_622_777, undefined],
  [-31_622_777, 31_622_777, undefined],
  [100_000_000_000_000, 9, 900_000_000_000_000],
  [100_000_000_000_000, 10, undefined],
  [0.0000001, 2, undefined],
  [2, 0.0000001, undefined],
])('the short product of %d and %d is %p', (...[first, second, product]) =>
  expect(shortProduct(first, second)).toBe(product),
);

test.each<[readonly number[], number | undefined]>([
  [[], 0],
  [[1, 2, 3], 6],
  [[0.1, 1, 0.25, -0.000001], 1.349999],
  [[0.0000001], undefined],
  [[1, 0.0000001], undefined],
  [[999_999_999_999_999], 999_999_999_999_999],
  [[999_999_999_999_999, 1], undefined],
  [[-999_999_999_999_999, -1], undefined],
  [[-999_999_999_999_998, -1], -999_999_999_999_999],
  [[99_999_999_999_999, 0.5], 99_999_999_999_999.5],
])('the short total of %j is %p', (numbers, sum) => expect(shortTotal(numbers)).toBe(sum));

test('a total is exact where it is not short either', () => {
  expect(total([0.0000001, 0.0000002])).toBe(0.0000003);
  expect(total([9e14, 9e14, 0.5])).toBe(1_800_000_000_000_000.5);
});

import Big from 'big.js';
import fc from 'fast-check';
import { minus, plus, times, total } from '../../../src/domain/logic/expression/decimal';
import { shortProduct, shortSum, shortTotal } from '../../../src/domain/logic/expression/short-decimal';

const amount = fc
  .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(8))
  .map(([whole, decimals]) => whole / 10 ** decimals);
const large = fc.tuple(fc.maxSafeInteger(), fc.nat(16)).map(([whole, decimals]) => whole / 10 ** decimals);
const any = fc.double({ noNaN: true, min: -1e15, max: 1e15 });
const numbers = fc.oneof({ weight: 3, arbitrary: amount }, large, any, fc.maxSafeInteger());

// JSON has one zero, and so have expressions.
const oneZero = (value: number) => value + 0;
const precisely = (text: string) => oneZero(Number(text));
const tiny = (value: number) => value !== 0 && Math.abs(value) < 1e-30;

const digits = (value: number) => new Big(value).c.length;

/** Numbers that were rounded before may give a result without what their rounding left: no more than that. */
const expectSum = (result: number, exact: number, made: readonly number[]) => {
  if (made.every((each) => digits(each) <= 15)) expect(result).toBe(exact);
  else expect(Math.abs(result - exact)).toBeLessThanOrEqual(Math.abs(exact) * 1e-15);
};

const operations = [
  { name: 'sum', ours: plus, big: (a: Big, b: Big) => a.plus(b) },
  { name: 'difference', ours: minus, big: (a: Big, b: Big) => a.minus(b) },
  { name: 'product', ours: times, big: (a: Big, b: Big) => a.times(b) },
];

test.each(operations)('the $name of two numbers is the one decimal arithmetic gives', ({ ours, big }) => {
  fc.assert(
    fc.property(numbers, numbers, (first, second) => {
      fc.pre(!tiny(first) && !tiny(second));
      const result = big(new Big(first), new Big(second));
      expectSum(oneZero(ours(first, second)), precisely(result.toString()), [first, second]);
    }),
    { numRuns: 3_000 },
  );
});

test('the sum of many numbers is the one they give when they are added one after the other', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof({ weight: 9, arbitrary: amount }, numbers), { maxLength: 30 }), (all) => {
      fc.pre(!all.some(tiny));
      expect(oneZero(total(all))).toBe(oneZero(all.reduce(plus, 0)));
    }),
    { numRuns: 3_000 },
  );
});

test('many amounts of money are added up without the library', () => {
  expect(shortTotal([0.1, 0.2, 19.99, -20])).toBe(0.29);
  expect(shortTotal([9e14, 9e14])).toBeUndefined();
  expect(shortTotal([9e14, 0.25])).toBeUndefined();
});

test.each([
  [0.1, 0.2, 0.3, 0.02],
  [1.005, 0.01, 1.015, 0.01005],
  [19.99, -19.98, 0.01, -399.4002],
  [0, 0.000001, 0.000001, 0],
])('%d and %d are short enough to do without the library', (...[first, second, sum, product]) => {
  expect(shortSum(first, second)).toBe(sum);
  expect(shortProduct(first, second)).toBe(product);
});

test.each([
  [0.1 + 0.2, 0.2],
  [1 / 3, 1],
  [9_007_199_254_740_991, 0.5],
  [1e-9, 1],
  [Number.NaN, 1],
  [Infinity, 1],
])('%d and %d are left to the library', (first, second) => {
  expect(shortSum(first, second)).toBeUndefined();
  expect(shortProduct(first, second)).toBeUndefined();
});

import Big from 'big.js';
import { shortProduct, shortSum, shortTotal } from './short-decimal';

/**
 * Exact decimal arithmetic on numbers as they read: 0.1 + 0.2 is 0.3. Extreme sizes fall back to floating point. A number that
 * was rounded in its last digits, as 1 / 3 was, gives back what it was made of: 1 / 3 * 3 is 1.
 */
const Decimal = Big();
Decimal.DP = 40;
Decimal.RM = 1;

type Operation = (first: number, second: number) => number;

/** Sizes between which every step stays short and exact. */
const smallest = 1e-30;
const largest = 1e30;

const usual = (value: number) => value === 0 || (Math.abs(value) >= smallest && Math.abs(value) <= largest);

const exact =
  (precise: (first: Big, second: Big) => Big, floating: Operation): Operation =>
  (first, second) => {
    const rough = floating(first, second);
    if (!usual(first) || !usual(second) || !Number.isFinite(rough)) return rough;
    return Number(precise(new Decimal(first), new Decimal(second)).toString());
  };

/** The digits that every decimal number keeps in floating point. One with more, and with so many decimals, was rounded. */
const sureDigits = 15;
const manyDecimals = 10;

/** Results with so few digits are no chance: what is beyond them came of numbers that were rounded. */
const fewDigits = 12;

const digitsOf = (value: number) => new Decimal(value).c.length;

/** A result without what is left of the rounding of the numbers it was made of. */
const unrounded =
  (operation: Operation): Operation =>
  (first, second) => {
    const result = operation(first, second);
    if (!usual(result) || digitsOf(result) <= sureDigits) return result;
    if (!isRounded(first) && !isRounded(second)) return result;
    const short = Number(result.toPrecision(sureDigits));
    const isNear = Math.abs(short - result) <= Math.abs(result) * 2 * Number.EPSILON;
    return isNear && digitsOf(short) <= fewDigits ? short : result;
  };

function isRounded(value: number): boolean {
  if (!usual(value)) return false;
  const { c, e } = new Decimal(value);
  return c.length > sureDigits && c.length - 1 - e >= manyDecimals;
}

const exactSum = unrounded(
  exact(
    (first, second) => first.plus(second),
    (first, second) => first + second,
  ),
);

/** The sum of two numbers. */
export const plus: Operation = (first, second) => shortSum(first, second) ?? exactSum(first, second);

/** The sum of numbers; 0 where there are none. */
export function total(numbers: readonly number[]): number {
  return shortTotal(numbers) ?? numbers.reduce(plus, 0);
}

/** The difference of two numbers. */
export const minus: Operation = (first, second) => plus(first, -second);

const exactProduct = unrounded(
  exact(
    (first, second) => first.times(second),
    (first, second) => first * second,
  ),
);

/** The product of two numbers. */
export const times: Operation = (first, second) => shortProduct(first, second) ?? exactProduct(first, second);

/** The quotient of two numbers; infinite or not a number where the divisor is 0. */
export const dividedBy: Operation = (first, second) =>
  usual(first / second) ? exactQuotient(first, second) : first / second;

const exactQuotient = unrounded(
  exact(
    (first, second) => first.div(second),
    (first, second) => first / second,
  ),
);

/** What is left after a division, with the sign of the first number. */
export const remainder: Operation = exact(
  (first, second) => first.mod(second),
  (first, second) => first % second,
);

/** A number rounded half away from zero to some decimals; negative decimals round to tens and hundreds. */
export function rounded(value: number, decimals: number, mode: 0 | 1 | 3 = 1): number {
  if (!usual(value) || Math.abs(decimals) > 30) return value;
  return Number(new Decimal(value).round(Math.trunc(decimals), mode).toString());
}

/** A number to the power of another; exact for small whole exponents. */
export function power(base: number, exponent: number): number {
  const small = Number.isInteger(exponent) && exponent >= 0 && exponent <= 64;
  const rough = Math.pow(base, exponent);
  return small && usual(base) && usual(rough) ? Number(new Decimal(base).pow(exponent).toString()) : rough;
}

/** A number written out in full, without an exponent, where it has a usual size. */
export function numberText(value: number): string {
  return usual(value) ? new Decimal(value).toFixed() : String(value);
}

type ShortOperation = (first: number, second: number) => number | undefined;

/*
 * Exact sums and products of short decimals, as most amounts are, without the decimal library. A number with few digits is
 * a whole number divided by a power of ten; both are exact as floating point, and so is all that is done with whole numbers
 * below the bound. The one division at the end is rounded once, to the number nearest to the exact result.
 */

/** The powers of ten by the decimals a number may have here. */
const powers = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000] as const;

/** Below this a whole number has at most 15 digits, and each such decimal is a number of its own. */
const bound = 1e15;

/** The sum of two short decimals; undefined where they are not short. */
export const shortSum: ShortOperation = (first, second) => {
  if (isWhole(first) && isWhole(second)) return first + second;
  for (const power of powers) {
    const a = scaled(first, power);
    const b = scaled(second, power);
    if (a !== undefined && b !== undefined) return (a + b) / power;
  }
  return undefined;
};

/** The sum of short decimals; undefined where one of them or a sum on the way is not short. */
export function shortTotal(numbers: readonly number[]): number | undefined {
  let place = 0;
  let power = 1;
  let sum = 0;
  for (const number of numbers) {
    let whole = scaled(number, power);
    while (whole === undefined) {
      place += 1;
      const next = powers[place];
      if (next === undefined) return undefined;
      power = next;
      sum *= 10;
      whole = scaled(number, power);
    }
    sum += whole;
    if (sum >= bound || sum <= -bound) return undefined;
  }
  return sum / power;
}

/** The product of two short decimals; undefined where they are not short. */
export const shortProduct: ShortOperation = (first, second) => {
  const a = powerOf(first);
  const b = powerOf(second);
  if (a === undefined || b === undefined) return undefined;
  const product = Math.round(first * a) * Math.round(second * b);
  return Math.abs(product) < bound ? product / (a * b) : undefined;
};

function isWhole(value: number): boolean {
  return Number.isInteger(value) && value < bound && value > -bound;
}

/** The power of ten that makes a whole number of a short decimal. */
function powerOf(value: number): number | undefined {
  return powers.find((power) => scaled(value, power) !== undefined);
}

/** A number times a power of ten, where that is a whole number and the same number when it is divided again. */
function scaled(value: number, power: number): number | undefined {
  const whole = Math.round(value * power);
  return whole < bound && whole > -bound && whole / power === value ? whole : undefined;
}

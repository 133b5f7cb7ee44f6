import type { Finding } from '../field-behaviour';
import { noFindings } from '../no-findings';

/** The decimals a number shows in its shortest form, exponents included. */
function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (mantissa.split('.')[1] ?? '').length - Number(exponent));
}

/** Holds a number against the most decimals it may have; an amount has those of its currency. */
export function decimals(
  value: number,
  { most, currency }: { readonly most: number; readonly currency?: string },
): readonly Finding[] {
  if (decimalsOf(value) <= most) return noFindings;
  if (currency !== undefined)
    return most === 0
      ? [{ code: 'currency.not-whole', params: { code: currency } }]
      : [{ code: 'currency.too-precise', params: { code: currency, decimals: most } }];
  return most === 0
    ? [{ code: 'number.not-whole', params: {} }]
    : [{ code: 'number.too-precise', params: { decimals: most } }];
}

/** The sentences of decimals, of a number and of an amount. */
export const decimalsMessages = {
  number: {
    'number.not-whole': 'Enter a whole number, without decimals.',
    'number.too-precise': 'Enter at most {decimals} decimals.',
  },
  amount: {
    'currency.not-whole': 'Enter a whole amount: {code} has no decimals.',
    'currency.too-precise': 'Enter at most {decimals} decimals, as {code} has.',
  },
} as const;

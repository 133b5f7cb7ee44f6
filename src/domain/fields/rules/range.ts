import type { Finding } from '../field-behaviour';
import { noFindings } from '../no-findings';

/** The codes of a value below and above its bounds, by what the value is. */
const codes = {
  number: { low: 'number.too-small', high: 'number.too-large' },
  amount: { low: 'currency.too-small', high: 'currency.too-large' },
  slide: { low: 'slider.out-of-range', high: 'slider.out-of-range' },
  day: { low: 'date.too-early', high: 'date.too-late' },
  time: { low: 'time.too-early', high: 'time.too-late' },
  period: { low: 'date-range.too-early', high: 'date-range.too-late' },
} as const;

/** Bounds that both belong to what is allowed; `params` are what the sentence says beside the bound. */
export interface Range<Value> {
  readonly of: keyof typeof codes;
  readonly min?: Value;
  readonly max?: Value;
  readonly params?: Finding['params'];
}

/** Holds a value against its bounds: numbers by size, days and times as their texts stand in order. */
export function range<Value extends number | string>(
  value: Value,
  { of, min, max, params }: Range<Value>,
): readonly Finding[] {
  if (min !== undefined && value < min) return [{ code: codes[of].low, params: { ...params, min } }];
  return max !== undefined && value > max ? [{ code: codes[of].high, params: { ...params, max } }] : noFindings;
}

/** The sentences of bounds, by what the value is. */
export const rangeMessages = {
  number: { 'number.too-small': 'Enter {min} or more.', 'number.too-large': 'Enter {max} or less.' },
  amount: {
    'currency.too-small': 'Enter {min} {code} or more.',
    'currency.too-large': 'Enter {max} {code} or less.',
  },
  slide: { 'slider.out-of-range': 'Choose a number from {min} to {max}.' },
  day: { 'date.too-early': 'Enter {min} or a later date.', 'date.too-late': 'Enter {max} or an earlier date.' },
  time: { 'time.too-early': 'Enter {min} or a later time.', 'time.too-late': 'Enter {max} or an earlier time.' },
  period: {
    'date-range.too-early': 'Enter a first day of {min} or later.',
    'date-range.too-late': 'Enter a last day of {max} or earlier.',
  },
} as const satisfies Readonly<Record<keyof typeof codes, Readonly<Record<string, string>>>>;

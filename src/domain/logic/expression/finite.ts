import type { Json } from '../../json';
import type { Value } from './evaluation';

/** A value as JSON can carry it: what is missing or no finite number becomes null. */
export function finite(value: Value): Json {
  if (value === undefined) return null;
  if (typeof value !== 'number') return value;
  // JSON has one zero.
  return Number.isFinite(value) ? value + 0 : null;
}

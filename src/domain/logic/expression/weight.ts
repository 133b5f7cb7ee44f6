import type { Json } from '../../json';
import type { Value } from './evaluation';

/** The steps it takes to look at a value once, without what is inside its items. */
export function weightOf(value: Value): number {
  if (typeof value === 'string') return value.length >> 6;
  return isList(value) ? value.length >> 2 : 0;
}

/**
 * How many values there are in a value at all depths, or a number above the bound when there are more.
 * One list may stand in another many times, so that only counting tells how large it is.
 */
export function deepSize(value: Value, bound: number): number {
  const waiting: Value[] = [value];
  let size = 0;
  for (let next = waiting.pop(); waiting.length > 0 || next !== undefined; next = waiting.pop()) {
    size += 1;
    if (size > bound) return size;
    if (typeof next !== 'object' || next === null) continue;
    for (const inner of Object.values(next)) waiting.push(inner);
  }
  return size;
}

/** Whether a value is a list. */
export function isList(value: Value): value is readonly Json[] {
  return Array.isArray(value);
}

import type { Json } from '../../../json';
import { madeText } from '../budget';
import type { Value } from '../evaluation';
import { isList } from '../weight';

type Primitive = string | number | boolean | null | undefined;

const isObject = (value: Value): value is readonly Json[] | { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null;

/** A value as JavaScript writes it as text; lists nested too deeply to be written are empty. */
export function coercedText(value: Value, depth = 0): string {
  if (!isList(value)) return isObject(value) ? '[object Object]' : String(value);
  if (depth > 64) return '';
  let text = '';
  for (const [index, item] of value.entries())
    text = madeText(`${text}${index > 0 ? ',' : ''}${item === null ? '' : coercedText(item, depth + 1)}`);
  return text;
}

/** A list or an object as text, everything else as it is. */
export function primitive(value: Value): Primitive {
  return isObject(value) ? coercedText(value) : value;
}

/** A value as JavaScript reads it as a number. */
export function coercedNumber(value: Value): number {
  return Number(primitive(value));
}

/** The number a value's text begins with. */
export function parsedNumber(value: Value): number {
  return typeof value === 'number' ? value : parseFloat(coercedText(value));
}

const isMissing = (value: Value) => value === undefined || value === null;

/** JavaScript's == : missing and null are the same, texts and truth values become numbers beside numbers. */
export function looselyEqual(first: Value, second: Value): boolean {
  if (isMissing(first) || isMissing(second)) return isMissing(first) && isMissing(second);
  if (isObject(first) && isObject(second)) return first === second;
  const [left, right] = [primitive(first), primitive(second)];
  return typeof left === typeof right ? left === right : Number(left) === Number(right);
}

/** JavaScript's order of two values: texts by their letters, everything else as numbers; false where there is none. */
export function ordered(first: Value, second: Value, holds: (order: number) => boolean): boolean {
  const [left, right] = [primitive(first), primitive(second)];
  if (typeof left === 'string' && typeof right === 'string') return holds(left < right ? -1 : Number(left > right));
  const [low, high] = [Number(left), Number(right)];
  return !Number.isNaN(low) && !Number.isNaN(high) && holds(low < high ? -1 : Number(low > high));
}

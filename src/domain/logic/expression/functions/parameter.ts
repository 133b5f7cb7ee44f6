import type { Json } from '../../../json';
import { dayOf, type Day } from '../calendar';
import type { Value } from '../evaluation';
import { isTrue } from '../truth';
import { valueText } from '../value-text';
import type { ValueType } from '../value-type';
import { isList } from '../weight';

/** A value a function takes, and how it is read; undefined when it cannot be, which makes the whole result null. */
export interface Parameter<Read> {
  readonly name: string;
  readonly types: readonly ValueType[];
  readonly optional: boolean;
  read(value: Value): Read | undefined;
}

/** Any text; numbers and dates are written out, no answer is empty text. */
export function text(name: string): Parameter<string> {
  return { name, types: ['text', 'date', 'number'], optional: false, read: valueText };
}

/** A number; anything else cannot be read. */
export function number(name: string): Parameter<number> {
  const read = (value: Value) => (typeof value === 'number' ? value : undefined);
  return { name, types: ['number'], optional: false, read };
}

/** A date as an ISO text. */
export function date(name: string): Parameter<string> {
  const read = (value: Value) => (typeof value === 'string' && dayOf(value) ? value : undefined);
  return { name, types: ['date'], optional: false, read };
}

/** The day a date names. */
export function day(name: string): Parameter<Day> {
  const read = (value: Value) => (typeof value === 'string' ? dayOf(value) : undefined);
  return { name, types: ['date'], optional: false, read };
}

/** A list; no answer is an empty one. */
export function list(name: string): Parameter<readonly Json[]> {
  const read = (value: Value) => (isList(value) ? value : (value ?? null) === null ? [] : undefined);
  return { name, types: ['list'], optional: false, read };
}

/** Yes or no. */
export function yesNo(name: string): Parameter<boolean> {
  return { name, types: ['yes-no'], optional: false, read: isTrue };
}

/** Any value. */
export function any(name: string, types: readonly ValueType[] = ['any']): Parameter<Json> {
  return { name, types, optional: false, read: (value) => value ?? null };
}

/** A parameter that may be left out. */
export function optional<Read>(parameter: Parameter<Read>, otherwise: Read): Parameter<Read> {
  const read = (value: Value) => (value === undefined ? otherwise : parameter.read(value));
  return { ...parameter, optional: true, read };
}

import { listInWords } from '../formats/list-in-words';
import { scalarInWords } from '../formats/scalar-in-words';
import type { Json } from '../json';

/** A value as people read it, in their locale where it is known: a list by its parts, yes and no as words, nothing as empty text. */
export function plainText(value: Json, locale?: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'string' || typeof value === 'number') return scalarInWords(value, locale);
  if (!Array.isArray(value)) return JSON.stringify(value);
  return listInWords(
    value.map((each: Json) => plainText(each, locale)),
    locale,
  );
}

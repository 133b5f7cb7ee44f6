import type { Json } from '../json';

/** A value as people read it: a list with commas, yes and no as words, nothing as empty text. */
export function plainText(value: Json): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (Array.isArray(value)) return value.map(plainText).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

import type { Json } from '../../json';
import { isList } from './weight';

/** A text that is equal for equal values and differs for different ones, down to 64 levels. */
export function valueKey(value: Json, depth = 0): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (depth > 64) return '…';
  if (isList(value)) return `[${value.map((item) => valueKey(item, depth + 1)).join(',')}]`;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${valueKey(inner, depth + 1)}`).join(',')}}`;
}

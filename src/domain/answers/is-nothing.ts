import type { Json } from '../json';

/** Whether a control gave no answer: no value, an empty text or an empty list. A blank text is one that is still being typed. */
export function isNothing(value: Json | undefined): value is undefined | '' | readonly [] {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

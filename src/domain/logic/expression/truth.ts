import type { Value } from './evaluation';
import { isList } from './weight';

/** Whether a value counts as yes: everything but no, nothing, 0, empty text and an empty list. */
export function isTrue(value: Value): boolean {
  return isList(value) ? value.length > 0 : Boolean(value);
}

import type { Definition } from './definition';
import { patternsOf } from './patterns-of';

/** Whether a form has a pattern, so that whoever fills it needs the pattern engine. */
export function hasPatterns(definition: Pick<Definition, 'fields'>): boolean {
  return patternsOf(definition).length > 0;
}

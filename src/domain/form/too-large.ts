import { overstep } from '../json-bounds';
import { formLimits } from './limits';

const bounds = { depth: formLimits.definitionDepth, parts: formLimits.definitionParts };

/** What is said of a form that is too large. */
export const tooLargeSentence = 'The form is too large. Shorten it, or split it into two forms.';

/** What to say of a definition from outside that is too large or too deep to be looked into; undefined of any other. */
export function tooLarge(definition: unknown): string | undefined {
  const overstepped = overstep(definition, bounds);
  if (overstepped === 'depth') return 'The form nests too deeply. Put fewer things inside each other.';
  return overstepped === 'parts' ? tooLargeSentence : undefined;
}

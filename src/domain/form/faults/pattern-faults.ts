import type { PatternEngine } from '../../fields';
import type { Definition } from '../definition';
import type { DefinitionFault } from '../definition-fault';
import { patternsOf } from '../patterns-of';
import { patternSentence } from './pattern-sentence';

/** The patterns that the engine refuses: a form with one of them is neither saved nor published. */
export function patternFaults(
  definition: Pick<Definition, 'fields'>,
  engine: PatternEngine,
): readonly DefinitionFault[] {
  return patternsOf(definition)
    .filter(({ pattern }) => engine(pattern) === undefined)
    .map(({ pattern, label, path }) => ({
      message: `The pattern of “${label}” cannot be used: ${pattern}. ${patternSentence(engine.refusal?.(pattern))}`,
      path,
    }));
}

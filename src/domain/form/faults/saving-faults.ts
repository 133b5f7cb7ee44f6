import type { PatternEngine } from '../../fields';
import type { Definition } from '../definition';
import type { DefinitionFault } from '../definition-fault';
import { translatedExpressions } from '../translated-expressions';
import { columnNameFaults } from './column-name-faults';
import { faultsOfExpressions } from './expression-faults';
import { operandFaults } from './operand-faults';
import { patternFaults } from './pattern-faults';

/**
 * Why a form is neither saved nor published as it is, although it can be read: what is stored already stays readable where
 * more is asked of a form than when it was stored.
 */
export function savingFaults(definition: Definition, engine: PatternEngine): readonly DefinitionFault[] {
  return [
    ...patternFaults(definition, engine),
    ...columnNameFaults(definition),
    ...operandFaults(definition),
    ...faultsOfExpressions(translatedExpressions(definition), definition),
  ];
}

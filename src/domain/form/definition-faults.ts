import { circleFaults } from './faults/circle-faults';
import { conditionFaults } from './faults/condition-faults';
import { expressionFaults } from './faults/expression-faults';
import { innerExpressionFaults } from './faults/inner-expression-faults';
import { messageFaults } from './faults/message-faults';
import { repeatedKeys } from './faults/repeated-keys';
import { ruleFaults } from './faults/rule-faults';
import type { DefinitionFault } from './definition-fault';
import type { DefinitionParts } from './definition-parts';

const finders = [repeatedKeys, conditionFaults, ruleFaults, expressionFaults, innerExpressionFaults, messageFaults];

/** The faults between the parts of a definition: repeated keys, what points nowhere or cannot work, and circles. */
export function definitionFaults(definition: DefinitionParts): readonly DefinitionFault[] {
  const faults = finders.flatMap((find) => find(definition));
  return faults.length > 0 ? faults : circleFaults(definition);
}

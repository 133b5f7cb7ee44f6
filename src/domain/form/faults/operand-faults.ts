import { fieldTypeOf } from '../../fields';
import { operatorOf } from '../../logic/operators';
import { conditionsOf, testsOf } from '../conditions-of';
import type { DefinitionFault } from '../definition-fault';
import type { DefinitionParts } from '../definition-parts';

/** Tests that compare a number with something else, and so can never hold. */
export function operandFaults(definition: DefinitionParts): readonly DefinitionFault[] {
  const numbers = new Map(
    definition.fields.filter(({ type }) => fieldTypeOf(type).value === 'number').map(({ key, label }) => [key, label]),
  );
  return conditionsOf(definition).flatMap(({ condition, path }) =>
    testsOf(condition).flatMap(({ test, path: within }) => {
      const label = numbers.get(test.field);
      if (label === undefined || !operatorOf(test.operator).needsOperand || typeof test.operand === 'number') return [];
      const message = `“${label}” is a number. Compare it with a number, for example 12.`;
      return [{ message, path: [...path, ...within] }];
    }),
  );
}

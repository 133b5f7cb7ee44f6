import { fieldTypeOf } from '../../fields';
import type { Condition, Test } from '../../logic/condition';
import { operatorOf } from '../../logic/operators';
import { conditionsOf, testsOf } from '../conditions-of';
import type { DefinitionFault } from '../definition-fault';
import type { DefinitionParts } from '../definition-parts';
import type { Field } from '../field';
import { formLimits } from '../limits';

/** Conditions that point nowhere, test what cannot be tested, or are too large. */
export function conditionFaults(definition: DefinitionParts): readonly DefinitionFault[] {
  const byKey = new Map(definition.fields.map((field) => [field.key, field]));
  return conditionsOf(definition).flatMap(({ condition, path, owner }) => {
    if (depthOf(condition) > formLimits.conditionDepth)
      return [{ message: `The condition of “${owner}” nests too deeply. Keep it to 5 levels.`, path }];
    return testsOf(condition).flatMap(({ test, path: within }) => {
      const message = testFault(test, owner, byKey);
      return message === undefined ? [] : [{ message, path: [...path, ...within] }];
    });
  });
}

function depthOf({ tests }: Condition): number {
  return 1 + Math.max(0, ...tests.map((part) => ('tests' in part ? depthOf(part) : 0)));
}

function testFault(test: Test, owner: string, byKey: ReadonlyMap<string, Field>): string | undefined {
  const tested = byKey.get(test.field);
  const { label, needsOperand } = operatorOf(test.operator);
  if (!tested) return `“${owner}” depends on a question that is not in this form.`;
  if (!fieldTypeOf(tested.type).operators.includes(test.operator))
    return `“${tested.label}” cannot be tested with “${label}”.`;
  return needsOperand && test.operand === undefined ? `Say what “${tested.label}” is compared with.` : undefined;
}

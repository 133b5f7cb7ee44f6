import type { Condition, ConditionPart } from '../../../domain/logic/condition';
import { renamedSource } from './renamed-source';
import type { Renaming } from './renaming';

/** A condition with a key renamed in its tests, nested ones and expressions included. */
export function renamedCondition({ match, tests }: Condition, renaming: Renaming): Condition {
  return { match, tests: tests.map((part) => renamedPart(part, renaming)) };
}

function renamedPart(part: ConditionPart, renaming: Renaming): ConditionPart {
  if ('tests' in part) return renamedCondition(part, renaming);
  if ('expression' in part) return { expression: renamedSource(part.expression, renaming) };
  return part.field === renaming.from ? { ...part, field: renaming.to } : part;
}

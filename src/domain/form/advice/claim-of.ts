import type { ConditionPart } from '../../logic/condition';
import type { TypeOf } from '../../logic/expression/check-expression';
import type { Claim } from './claim';
import { expressionClaim } from './expression-claim';

/** What a part of a condition says, of its expressions what tests of answers would say as well. */
export function claimOf(part: ConditionPart, typeOf: TypeOf): Claim {
  if ('expression' in part) return expressionClaim(part.expression, typeOf);
  if (!('tests' in part)) return { kind: 'test', test: part };
  return { kind: 'several', match: part.match, claims: part.tests.map((each) => claimOf(each, typeOf)) };
}

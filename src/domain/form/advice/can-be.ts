import type { ConditionPart, Match } from '../../logic/condition';
import type { TypeOf } from '../../logic/expression/check-expression';
import type { Claim } from './claim';
import { claimOf } from './claim-of';
import type { PossibleAnswer, Wanted } from './possible/possible-answer';

/** The answers a field can have, as far as some tests of it tell them apart. */
export type AnswersFor = (field: string, wanted: readonly Wanted[]) => readonly PossibleAnswer[];

/** What is known of the fields of a form: their answers, and what those are in an expression. */
export interface KnownFields {
  readonly answersFor: AnswersFor;
  readonly typeOf: TypeOf;
}

/** A claim, and whether it shall hold. */
interface WantedClaim {
  readonly claim: Claim;
  readonly holds: boolean;
}

/** What several claims are asked for all of them to hold, or not to: each of them, or one of them. */
interface Asked {
  readonly of: 'each' | 'one';
  readonly parts: readonly WantedClaim[];
}

type Several = Extract<Claim, { readonly kind: 'several' }>;

function asked({ match, claims }: Several, holds: boolean): Asked {
  const parts = claims.map((claim) => ({ claim, holds: wantedOfEach(match, holds) }));
  return { of: (match === 'any') === holds && parts.length > 1 ? 'one' : 'each', parts };
}

function wantedOfEach(match: Match, holds: boolean): boolean {
  return match === 'none' ? !holds : holds;
}

/** Whether answers can make a part of a condition hold, or not hold. What is too hard to tell, they can. */
export function canBe(part: ConditionPart, holds: boolean, { answersFor, typeOf }: KnownFields): boolean {
  return canHold({ claim: claimOf(part, typeOf), holds }, answersFor);
}

function canHold({ claim, holds }: WantedClaim, answersFor: AnswersFor): boolean {
  if (claim.kind === 'open') return true;
  if (claim.kind === 'settled') return claim.holds === holds;
  if (claim.kind === 'test') return canMeet([{ test: claim.test, holds }], answersFor);
  const { of, parts } = asked(claim, holds);
  if (of === 'one') return parts.some((each) => canHold(each, answersFor));
  const { tests, others } = gathered(parts);
  return canMeet(tests, answersFor) && others.every((each) => canHold(each, answersFor));
}

/** What has to hold in any case for all of some claims to do so: tests, and claims of another kind. */
interface Gathered {
  readonly tests: readonly Wanted[];
  readonly others: readonly WantedClaim[];
}

function gathered(parts: readonly WantedClaim[]): Gathered {
  const tests: Wanted[] = [];
  const others: WantedClaim[] = [];
  const gather = (each: WantedClaim): void => {
    const { claim, holds } = each;
    if (claim.kind === 'test') tests.push({ test: claim.test, holds });
    else if (claim.kind === 'several' && asked(claim, holds).of === 'each') asked(claim, holds).parts.forEach(gather);
    else others.push(each);
  };
  parts.forEach(gather);
  return { tests, others };
}

/** So many tests of one field are held against its answers together: all at once would take too long. */
const mostTogether = 40;

/** Whether each tested field has an answer that meets all that is wanted of it, as far as that is looked at together. */
function canMeet(wanted: readonly Wanted[], answersFor: AnswersFor): boolean {
  const fields = [...new Set(wanted.map(({ test }) => test.field))];
  return fields.every((field) => {
    const own = wanted.filter(({ test }) => test.field === field);
    const groups = Array.from({ length: Math.ceil(own.length / mostTogether) }, (_, at) =>
      own.slice(at * mostTogether, (at + 1) * mostTogether),
    );
    return groups.every((group) => answersFor(field, group).some(({ meets }) => group.every(meets)));
  });
}

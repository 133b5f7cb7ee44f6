import type { ConditionPart } from '../../logic/condition';
import type { Condition } from '../../logic/condition';
import type { PossibleAnswer, Wanted } from './possible/possible-answer';

/** The answers a field can have, as far as some tests of it tell them apart. */
export type AnswersFor = (field: string, wanted: readonly Wanted[]) => readonly PossibleAnswer[];

/** A part of a condition, and whether it shall hold. */
interface WantedPart {
  readonly part: ConditionPart;
  readonly holds: boolean;
}

/** What a condition asks of its parts to hold, or not to: each of them, or one of them. */
interface Asked {
  readonly of: 'each' | 'one';
  readonly parts: readonly WantedPart[];
}

function asked({ match, tests }: Condition, holds: boolean): Asked {
  const parts = tests.map((part) => ({ part, holds: match === 'none' ? !holds : holds }));
  return { of: (match === 'any') === holds && parts.length > 1 ? 'one' : 'each', parts };
}

/** Whether answers can make a part of a condition hold, or not hold. What is too hard to tell, they can. */
export function canBe(part: ConditionPart, holds: boolean, answersFor: AnswersFor): boolean {
  if ('expression' in part) return true;
  if (!('tests' in part)) return canMeet([{ test: part, holds }], answersFor);
  const { of, parts } = asked(part, holds);
  if (of === 'one') return parts.some((each) => canBe(each.part, each.holds, answersFor));
  return parts.every((each) => canBe(each.part, each.holds, answersFor)) && canMeet(parts.flatMap(sure), answersFor);
}

/** The tests that have to hold, or not to, for a part to do so in any case. */
function sure({ part, holds }: WantedPart): readonly Wanted[] {
  if ('expression' in part) return [];
  if (!('tests' in part)) return [{ test: part, holds }];
  const { of, parts } = asked(part, holds);
  return of === 'each' ? parts.flatMap(sure) : [];
}

/** Whether each tested field has an answer that meets all that is wanted of it. */
function canMeet(wanted: readonly Wanted[], answersFor: AnswersFor): boolean {
  const fields = [...new Set(wanted.map(({ test }) => test.field))];
  return fields.every((field) => {
    const own = wanted.filter(({ test }) => test.field === field);
    return answersFor(field, own).some(({ meets }) => own.every(meets));
  });
}

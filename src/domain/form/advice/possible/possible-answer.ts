import type { Test } from '../../../logic/condition';
import { operatorOf } from '../../../logic/operators';

/** A test, and whether it shall hold. */
export interface Wanted {
  readonly test: Test;
  readonly holds: boolean;
}

/** An answer a question could have, known by the tests it passes. */
export interface PossibleAnswer {
  /** The answer itself; missing for one that stands for all that nobody names. */
  readonly exact?: { readonly value: unknown };
  meets(wanted: Wanted): boolean;
}

/** One answer. */
export function exactly(value: unknown): PossibleAnswer {
  return {
    exact: { value },
    meets: ({ test: { operator, operand }, holds }) => operatorOf(operator).holds(value, operand) === holds,
  };
}

/** No answer. */
export const unanswered = exactly(undefined);

/** What the operators say of some answer that no test names; of those that are not here, nothing is known. */
const ofAnythingElse: ReadonlyMap<string, boolean> = new Map([
  ['is-answered', true],
  ['is-not-answered', false],
  ['equals', false],
  ['not-equals', true],
]);

/** Some answer that no test names: it may meet whatever else is wanted. */
export const anythingElse: PossibleAnswer = {
  meets: ({ test, holds }) => (ofAnythingElse.get(test.operator) ?? holds) === holds,
};

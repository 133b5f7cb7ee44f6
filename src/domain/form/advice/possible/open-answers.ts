import { anythingElse, exactly, type PossibleAnswer, type Wanted } from './possible-answer';

/** The answers of a question that can be answered with anything: what the tests name, and anything else. */
export function openAnswers(wanted: readonly Wanted[]): readonly PossibleAnswer[] {
  const named = new Set(wanted.flatMap(({ test: { operand } }) => (operand === undefined ? [] : [operand])));
  return [...[...named].map(exactly), anythingElse];
}

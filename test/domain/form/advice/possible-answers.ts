import type { PossibleAnswer, Wanted } from '../../../../src/domain/form/advice/possible/possible-answer';
import type { OperatorName } from '../../../../src/domain/logic/operators';

/** What is wanted of an answer: that tests with these operands hold, or that they do not. */
export const wanting = (
  operator: OperatorName,
  operands: readonly (string | number | boolean | undefined)[],
  holds = true,
): readonly Wanted[] => operands.map((operand) => ({ test: { field: 'q', operator, operand }, holds }));

/** The answers themselves, with these words for one that stands for all that nobody names. */
export const valuesOf = (answers: readonly PossibleAnswer[]) =>
  answers.map(({ exact }) => (exact ? exact.value : 'anything else'));

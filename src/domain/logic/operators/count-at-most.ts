import { countOf } from '../count-of';
import { operator } from '../operator';

/** There is an answer, of as many options, rows or files as the operand, or fewer. */
export const countAtMost = operator({
  name: 'count-at-most',
  label: 'has a count of at most',
  needsOperand: true,
  operand: 'count',
  holds: (answer, operand) => typeof operand === 'number' && (countOf(answer) ?? Infinity) <= operand,
});

import { countOf } from '../count-of';
import { operator } from '../operator';

/** As many options, rows or files as the operand, or more. */
export const countAtLeast = operator({
  name: 'count-at-least',
  label: 'has a count of at least',
  needsOperand: true,
  operand: 'count',
  holds: (answer, operand) => typeof operand === 'number' && (countOf(answer) ?? -1) >= operand,
});

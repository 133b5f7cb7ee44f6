import { standing } from '../standing';
import { operator } from '../operator';

/** The number is the operand or smaller, the day or the time the operand or earlier. */
export const atMost = operator({
  name: 'at-most',
  label: 'is at most',
  needsOperand: true,
  holds: (answer, operand) => (standing(answer, operand) ?? 1) <= 0,
});

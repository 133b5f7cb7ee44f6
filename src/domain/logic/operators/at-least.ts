import { standing } from '../standing';
import { operator } from '../operator';

/** The number is the operand or larger, the day or the time the operand or later. */
export const atLeast = operator({
  name: 'at-least',
  label: 'is at least',
  needsOperand: true,
  holds: (answer, operand) => (standing(answer, operand) ?? -1) >= 0,
});

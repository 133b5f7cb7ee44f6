import { operator } from '../operator';
import { standing } from '../standing';

/** The number is larger, or the day or the time later, than the operand. */
export const greaterThan = operator({
  name: 'greater-than',
  label: 'is after or more than',
  needsOperand: true,
  holds: (answer, operand) => standing(answer, operand) === 1,
});

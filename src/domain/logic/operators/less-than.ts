import { operator } from '../operator';
import { standing } from '../standing';

/** The number is smaller, or the day or the time earlier, than the operand. */
export const lessThan = operator({
  name: 'less-than',
  label: 'is before or less than',
  needsOperand: true,
  holds: (answer, operand) => standing(answer, operand) === -1,
});

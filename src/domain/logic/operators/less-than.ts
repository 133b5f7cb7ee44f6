import { operator } from '../operator';
import { inOrder } from '../in-order';

/** The number is smaller, or the day earlier, than the operand. */
export const lessThan = operator({
  name: 'less-than',
  label: 'is before or less than',
  needsOperand: true,
  holds: (answer, operand) => inOrder(answer, operand),
});

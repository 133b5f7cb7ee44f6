import { operator } from '../operator';
import { inOrder } from '../in-order';

/** The number is larger, or the day later, than the operand. */
export const greaterThan = operator({
  name: 'greater-than',
  label: 'is after or more than',
  needsOperand: true,
  holds: (answer, operand) => inOrder(operand, answer),
});

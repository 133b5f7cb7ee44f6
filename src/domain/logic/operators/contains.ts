import { operator } from '../operator';

/** The text contains the operand, in any case. */
export const contains = operator({
  name: 'contains',
  label: 'contains',
  needsOperand: true,
  holds: (answer, operand) =>
    typeof answer === 'string' && typeof operand === 'string' && answer.toLowerCase().includes(operand.toLowerCase()),
});

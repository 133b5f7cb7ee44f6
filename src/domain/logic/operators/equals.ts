import { operator } from '../operator';

/** The answer is exactly the operand. */
export const equals = operator({
  name: 'equals',
  label: 'is',
  needsOperand: true,
  holds: (answer, operand) => answer === operand,
});

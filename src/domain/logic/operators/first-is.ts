import { operator } from '../operator';

/** The operand is the first of an order. */
export const firstIs = operator({
  name: 'first-is',
  label: 'has first',
  needsOperand: true,
  holds: (answer, operand) => Array.isArray(answer) && answer.length > 0 && answer[0] === operand,
});

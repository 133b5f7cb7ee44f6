import { operator } from '../operator';

/** Options are chosen and the operand is not among them. */
export const doesNotInclude = operator({
  name: 'does-not-include',
  label: 'does not include',
  needsOperand: true,
  holds: (answer, operand) => Array.isArray(answer) && answer.length > 0 && !answer.includes(operand),
});

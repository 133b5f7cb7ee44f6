import { operator } from '../operator';

/** The operand is among the chosen options. */
export const includes = operator({
  name: 'includes',
  label: 'includes',
  needsOperand: true,
  holds: (answer, operand) => Array.isArray(answer) && answer.includes(operand),
});

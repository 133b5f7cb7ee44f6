import { operator } from '../operator';
import { rowOperand } from '../row-operand';

/** The row and the option the operand names belong together in the answer. */
export const rowIs = operator({
  name: 'row-is',
  label: 'has the choice',
  needsOperand: true,
  holds: (answer, operand) =>
    typeof answer === 'object' &&
    answer !== null &&
    Object.entries(answer).some(([row, option]) => typeof option === 'string' && rowOperand(row, option) === operand),
});

import { operator } from '../operator';
import { isEmpty } from '../is-empty';

/** There is an answer and it is not the operand. */
export const notEquals = operator({
  name: 'not-equals',
  label: 'is not',
  needsOperand: true,
  holds: (answer, operand) => !isEmpty(answer) && answer !== operand,
});

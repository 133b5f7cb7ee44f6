import { periodEnds } from '../period-ends';
import { operator } from '../operator';
import { standing } from '../standing';

/** The last day of the stretch is before the operand. */
export const endsBefore = operator({
  name: 'ends-before',
  label: 'ends before',
  needsOperand: true,
  holds: (answer, operand) => standing(periodEnds(answer)?.to, operand) === -1,
});

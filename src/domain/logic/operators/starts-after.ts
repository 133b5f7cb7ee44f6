import { periodEnds } from '../period-ends';
import { operator } from '../operator';
import { standing } from '../standing';

/** The first day of the stretch is after the operand. */
export const startsAfter = operator({
  name: 'starts-after',
  label: 'starts after',
  needsOperand: true,
  holds: (answer, operand) => standing(periodEnds(answer)?.from, operand) === 1,
});

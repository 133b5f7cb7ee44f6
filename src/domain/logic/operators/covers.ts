import { operator } from '../operator';
import { periodEnds } from '../period-ends';

/** The operand is a day of the stretch, its first and its last included. */
export const covers = operator({
  name: 'covers',
  label: 'covers',
  needsOperand: true,
  holds: (answer, operand) => {
    const ends = periodEnds(answer);
    return ends !== undefined && typeof operand === 'string' && ends.from <= operand && operand <= ends.to;
  },
});

import { inLowerCase } from '../in-lower-case';
import { operator } from '../operator';

/** The text ends with the operand, in any case. */
export const endsWith = operator({
  name: 'ends-with',
  label: 'ends with',
  needsOperand: true,
  holds: (answer, operand) => {
    const texts = inLowerCase(answer, operand);
    return texts !== undefined && texts[0].trim().endsWith(texts[1]);
  },
});

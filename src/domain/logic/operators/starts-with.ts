import { inLowerCase } from '../in-lower-case';
import { operator } from '../operator';

/** The text begins with the operand, in any case. */
export const startsWith = operator({
  name: 'starts-with',
  label: 'starts with',
  needsOperand: true,
  holds: (answer, operand) => {
    const texts = inLowerCase(answer, operand);
    return texts !== undefined && texts[0].trim().startsWith(texts[1]);
  },
});

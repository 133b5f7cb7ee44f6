import { inLowerCase } from '../in-lower-case';
import { operator } from '../operator';

/** There is a text and it does not contain the operand, in any case. */
export const doesNotContain = operator({
  name: 'does-not-contain',
  label: 'does not contain',
  needsOperand: true,
  holds: (answer, operand) => {
    const texts = inLowerCase(answer, operand);
    return texts !== undefined && texts[0].trim() !== '' && !texts[0].includes(texts[1]);
  },
});

import { inLowerCase } from '../in-lower-case';
import { operator } from '../operator';

/** There is a text and it does not contain the operand, in any case. */
export const doesNotContain = operator({
  name: 'does-not-contain',
  label: 'does not contain',
  needsOperand: true,
  holds: (answer, operand) => {
    const [text, part] = inLowerCase(answer, operand) ?? [];
    return text !== undefined && part !== undefined && text.trim() !== '' && !text.includes(part);
  },
});

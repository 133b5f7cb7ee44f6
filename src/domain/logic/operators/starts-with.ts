import { inLowerCase } from '../in-lower-case';
import { operator } from '../operator';

/** The text begins with the operand, in any case. */
export const startsWith = operator({
  name: 'starts-with',
  label: 'starts with',
  needsOperand: true,
  holds: (answer, operand) => {
    const [text, part] = inLowerCase(answer, operand) ?? [];
    return text !== undefined && part !== undefined && text.trim().startsWith(part);
  },
});

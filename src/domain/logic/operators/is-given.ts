import * as z from 'zod';
import { operator } from '../operator';

const Given = z.object({ agreed: z.literal(true) });

/** Agreement is given. */
export const isGiven = operator({
  name: 'is-given',
  label: 'is given',
  needsOperand: false,
  holds: (answer) => Given.safeParse(answer).success,
});

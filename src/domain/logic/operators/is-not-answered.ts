import { operator } from '../operator';
import { isEmpty } from '../is-empty';

/** There is no answer. */
export const isNotAnswered = operator({
  name: 'is-not-answered',
  label: 'has no answer',
  needsOperand: false,
  holds: (answer) => isEmpty(answer),
});

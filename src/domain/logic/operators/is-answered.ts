import { operator } from '../operator';
import { isEmpty } from '../is-empty';

/** There is an answer. */
export const isAnswered = operator({
  name: 'is-answered',
  label: 'has an answer',
  needsOperand: false,
  holds: (answer) => !isEmpty(answer),
});

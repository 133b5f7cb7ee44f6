import { isEmpty } from '../../logic/is-empty';
import { rule } from '../rule';

/** An answer that is there is one its field type accepts. */
export const acceptedByFieldType = rule({
  messages: {},
  check: ({ behaviour, answer }) => (isEmpty(answer) ? [] : behaviour.check(answer)),
});

import { isEmpty } from '../../logic/is-empty';
import { rule } from '../rule';

/** A required field has an answer. */
export const required = rule({
  messages: { 'answer.required': 'Answer this question.' },
  check: ({ field, answer }) => (field.required && isEmpty(answer) ? [{ code: 'answer.required', params: {} }] : []),
});

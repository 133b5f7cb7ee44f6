import { isEmpty } from '../../logic/is-empty';
import { noFindings } from '../../fields/no-findings';
import { rule } from '../rule';

const missing = [{ code: 'answer.required', params: {} }];

/** A required field that can be changed has an answer. */
export const required = rule({
  messages: { 'answer.required': 'Answer this question.' },
  bind: ({ at, behaviour: { part } }) =>
    part.kind === 'question'
      ? {
          reads: [],
          check: (answer, { required: isRequired, enabled }) =>
            isRequired[at] === true && isEmpty(answer) && enabled[at] === true ? missing : noFindings,
        }
      : undefined,
});

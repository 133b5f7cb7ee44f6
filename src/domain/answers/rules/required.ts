import { isEmpty } from '../../logic/is-empty';
import { noFindings } from '../../fields/no-findings';
import { rule } from '../rule';

/** A required field that can be changed has an answer. */
export const required = rule({
  messages: { 'answer.required': 'Answer this question.' },
  bind({ at, behaviour: { part, missing: code = 'answer.required' } }) {
    if (part.kind !== 'question') return undefined;
    const missing = [{ code, params: {} }];
    return {
      reads: [],
      check: (answer, { required: isRequired, enabled }) =>
        isRequired[at] === true && isEmpty(answer) && enabled[at] === true ? missing : noFindings,
    };
  },
});

import { isEmpty } from '../../logic/is-empty';
import { noFindings } from '../../fields/no-findings';
import { rule } from '../rule';

/** An answer that is there is one its field type accepts. */
export const acceptedByFieldType = rule({
  messages: {},
  bind: ({ behaviour }) => ({
    reads: [],
    check: (answer, { context }) => (isEmpty(answer) ? noFindings : behaviour.check(answer, context)),
  }),
});

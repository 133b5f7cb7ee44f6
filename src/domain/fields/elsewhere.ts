import type { FieldBehaviour } from './field-behaviour';
import { noAnswer } from './no-answer';
import type { Reach } from './reach';

/** What a field is where it cannot be answered: something to read, so that it is neither required nor takes an answer. */
export function elsewhere({ otherwise }: Reach): FieldBehaviour {
  return {
    part: { kind: 'content', content: { kind: 'elsewhere', text: otherwise } },
    check: () => [{ code: noAnswer.wrongShape, params: {} }],
    text: () => '',
    csv: () => '',
    json: () => null,
  };
}

import type { FieldBehaviour } from './field-type';
import { noAnswer } from './no-answer';

/** Where a form is filled: on an issue, in Jira under a link for Jira users, or on the share page outside Jira. */
export type Surface = 'issue' | 'jira' | 'outside';

/** The outermost surface on which a field can be answered, and what is said in its place further out. */
export interface Reach {
  readonly surface: Exclude<Surface, 'outside'>;
  readonly otherwise: string;
}

/** The surfaces from the innermost to the outermost. */
const outwards: readonly Surface[] = ['issue', 'jira', 'outside'];

/** Whether a field of that reach can be answered on a surface; where no surface is named, it can. */
export function isWithin({ surface }: Reach, where: Surface = 'issue'): boolean {
  return outwards.indexOf(where) <= outwards.indexOf(surface);
}

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

import * as z from 'zod';
import { Answers } from '../answers/answers';
import { ContentHash } from '../form/content-hash';
import { AccountId, Id, Instant, JiraId } from '../identity';

/** Where a submission lives: bound to an issue, or held by a shared link. */
export const SubmissionPlace = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('issue'), issueId: JiraId, projectId: JiraId, issueFormId: Id }),
  z.strictObject({ kind: z.literal('shared-link'), linkId: Id }),
]);
export type SubmissionPlace = z.infer<typeof SubmissionPlace>;

/** Answers handed in, validated, pinned to a version. */
export const Submission = z.strictObject({
  id: Id,
  formId: Id,
  versionNumber: z.int().positive(),
  versionHash: ContentHash,
  place: SubmissionPlace,
  /** Missing where nobody was signed in. */
  submittedBy: AccountId.optional(),
  submittedAt: Instant,
  /** The sender's own mark of one attempt: the same attempt twice is one submission. */
  attempt: Id,
  answers: Answers,
});
export type Submission = z.infer<typeof Submission>;

/** Sorts submissions by time, with the id for equal times: a text whose order is the order of submission. */
export function submissionOrder({ submittedAt, id }: Pick<Submission, 'submittedAt' | 'id'>): string {
  return `${String(submittedAt).padStart(15, '0')}~${id}`;
}

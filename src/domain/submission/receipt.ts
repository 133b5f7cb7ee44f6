import * as z from 'zod';
import { Id, Instant, JiraId } from '../identity';

/** What is left of a shared submission that moved to an issue: ids and times, no answers, no person. */
export const Receipt = z.strictObject({
  submissionId: Id,
  formId: Id,
  linkId: Id,
  issueId: JiraId,
  submittedAt: Instant,
  movedAt: Instant,
});
export type Receipt = z.infer<typeof Receipt>;

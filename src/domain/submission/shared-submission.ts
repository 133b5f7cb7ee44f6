import * as z from 'zod';
import { Instant } from '../identity';
import { IssueToCreate } from './shared-link';
import { Submission } from './submission';

/** A submission under a link that creates an issue, on its way there. */
export const Move = z.strictObject({
  target: IssueToCreate,
  /** Nobody else takes it up before this moment. */
  leasedUntil: Instant,
  attempts: z.int().nonnegative(),
});
export type Move = z.infer<typeof Move>;

/** A submission that no issue holds, or holds yet. */
export const SharedSubmission = z.strictObject({ submission: Submission, move: Move.optional() });
export type SharedSubmission = z.infer<typeof SharedSubmission>;

import * as z from 'zod';
import { Id, Instant } from '../../domain/identity';
import { Receipt } from '../../domain/submission/receipt';
import { SharedSubmission } from '../../domain/submission/shared-submission';
import { PageInput, pageOf } from './page';
import { procedure } from './procedure';

const OfSubmission = z.strictObject({ submissionId: Id });

/** The store's calls about submissions that no issue holds: port `SharedSubmissions`. */
export const storeSharedSubmissionsContract = {
  'shared-submissions.add': procedure({
    may: 'app',
    input: z.strictObject({ shared: SharedSubmission }),
    output: z.object({ outcome: z.enum(['added', 'already']) }),
  }),
  'shared-submissions.get': procedure({
    may: 'app',
    input: OfSubmission,
    output: z.object({ shared: SharedSubmission.optional() }),
  }),
  'shared-submissions.page': procedure({
    may: 'app',
    input: PageInput.extend({ formId: Id }),
    output: pageOf(SharedSubmission),
  }),
  'shared-submissions.remove': procedure({
    may: 'app',
    input: OfSubmission,
    output: z.object({ removed: z.boolean() }),
  }),
  'shared-submissions.claim': procedure({
    may: 'app',
    input: z.strictObject({ now: Instant, leaseUntil: Instant, limit: z.int().min(1).max(25) }),
    output: z.object({ claimed: z.array(SharedSubmission) }),
  }),
  'shared-submissions.settle': procedure({
    may: 'app',
    input: z.strictObject({ receipt: Receipt }),
    output: z.object({ outcome: z.enum(['settled', 'missing']) }),
  }),
  'shared-submissions.receipt': procedure({
    may: 'app',
    input: OfSubmission,
    output: z.object({ receipt: Receipt.optional() }),
  }),
};

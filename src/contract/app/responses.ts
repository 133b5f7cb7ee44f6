import * as z from 'zod';
import { Version } from '../../domain/form/version';
import { AccountId, Id, Instant, JiraId } from '../../domain/identity';
import { Submission } from '../../domain/submission/submission';
import { procedure } from './procedure';

const OfForm = z.strictObject({ formId: Id });
const OfResponse = OfForm.extend({ submissionId: Id });
/** The order of the last row already shown. */
const Before = z.string().max(120).optional();

/** One response in the list. */
export const ResponseRow = z.object({
  id: Id,
  submittedAt: Instant,
  submittedBy: AccountId.optional(),
  versionNumber: z.int(),
  source: z.enum(['issue', 'shared-link']),
  issue: z.object({ id: JiraId, key: z.string() }).optional(),
});
export type ResponseRow = z.infer<typeof ResponseRow>;

/** The calls of the Responses tab. */
export const responsesContract = {
  'responses.list': procedure({
    may: 'view-responses',
    input: OfForm.extend({ before: Before }),
    output: z.object({ rows: z.array(ResponseRow), next: z.string().optional() }),
  }),
  'responses.open': procedure({
    may: 'view-responses',
    input: OfResponse,
    output: z.object({
      submission: Submission.omit({ attempt: true }).strip(),
      version: Version.pick({ number: true, name: true, definition: true }).strip(),
      issueKey: z.string().optional(),
      mayDelete: z.boolean(),
    }),
  }),
  /** A file of a response that no issue holds; its content in base64. */
  'responses.file': procedure({
    may: 'view-responses',
    input: OfResponse.extend({ fileId: Id }),
    output: z.object({ name: z.string(), data: z.string() }),
  }),
  'responses.delete': procedure({ may: 'edit-form', input: OfResponse, output: z.object({}) }),
  /** One page of the CSV: `header` with the first page only; `next` while there is more. */
  'responses.csv': procedure({
    may: 'view-responses',
    input: OfForm.extend({ before: Before }),
    output: z.object({ header: z.string().optional(), lines: z.string(), next: z.string().optional() }),
  }),
};

import * as z from 'zod';
import { FormName } from '../form/form-name';
import { formLimits } from '../form/limits';
import { ContentHash } from '../form/content-hash';
import { AccountId, Id, Instant, JiraId, Revision } from '../identity';
import { IssueFormState } from './issue-form-state';

/** A version attached to an issue. */
export const IssueForm = z.strictObject({
  id: Id,
  formId: Id,
  name: FormName,
  versionNumber: z.int().positive(),
  versionHash: ContentHash,
  state: IssueFormState,
  /** Missing where a shared link created the issue. */
  addedBy: AccountId.optional(),
  addedAt: Instant,
  submissionId: Id.optional(),
  submittedBy: AccountId.optional(),
  submittedAt: Instant.optional(),
});
export type IssueForm = z.infer<typeof IssueForm>;

/** All forms of one issue: the record that is read when a panel opens and written as a whole. */
export const IssueRecord = z.strictObject({
  issueId: JiraId,
  projectId: JiraId,
  revision: Revision,
  forms: z.array(IssueForm).max(formLimits.formsPerIssue),
});
export type IssueRecord = z.infer<typeof IssueRecord>;

/** The record of an issue that has no forms yet. */
export function emptyIssueRecord(issueId: string, projectId: string): IssueRecord {
  return { issueId, projectId, revision: 0, forms: [] };
}

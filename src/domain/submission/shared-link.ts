import * as z from 'zod';
import { AccountId, Id, Instant, JiraId } from '../identity';

/** The issue that each submission of a link creates. */
export const IssueToCreate = z.strictObject({
  projectId: JiraId,
  issueTypeId: JiraId,
  summary: z.string().trim().min(1, { error: 'Give the new issues a summary.' }).max(200),
});
export type IssueToCreate = z.infer<typeof IssueToCreate>;

/** An address under which a form can be filled outside an issue. Its id is the secret part of the address. */
export const SharedLink = z.strictObject({
  id: Id,
  formId: Id,
  audience: z.enum(['anyone', 'jira-users']),
  createsIssue: IssueToCreate.optional(),
  createdBy: AccountId,
  createdAt: Instant,
  revokedAt: Instant.optional(),
});
export type SharedLink = z.infer<typeof SharedLink>;

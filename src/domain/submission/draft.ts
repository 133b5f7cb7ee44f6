import * as z from 'zod';
import { Answers } from '../answers/answers';
import { AccountId, Id, Instant, JiraId, Revision } from '../identity';

/** One person's unsaved answers to one form on an issue. */
export const Draft = z.strictObject({
  issueFormId: Id,
  issueId: JiraId,
  projectId: JiraId,
  formId: Id,
  accountId: AccountId,
  answers: Answers,
  revision: Revision,
  updatedAt: Instant,
});
export type Draft = z.infer<typeof Draft>;

import { Draft } from '../../../domain/submission/draft';
import type { Entity } from './entity';

/** One person's draft of one form on an issue; written only where its revision is the expected one. */
export const draftEntity: Entity<Draft, { readonly issueFormId: string; readonly accountId: string }> = {
  name: 'draft',
  value: Draft,
  key: ({ issueFormId, accountId }) => `draft:${issueFormId}:${accountId}`,
  attributes: ({ formId, issueId, issueFormId, accountId, revision, updatedAt }) => ({
    formId,
    issueId,
    issueFormId,
    accountId,
    revision,
    updatedAt,
  }),
};

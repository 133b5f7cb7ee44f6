import { IssueRecord } from '../../../domain/submission/issue-form';
import type { Entity } from './entity';

/** One record per issue with all its forms; written only where its revision is the one that was read. */
export const issueEntity: Entity<IssueRecord, { readonly issueId: string }> = {
  name: 'issue',
  value: IssueRecord,
  key: ({ issueId }) => `issue:${issueId}`,
  attributes: ({ issueId, projectId, revision }) => ({ issueId, projectId, revision }),
};

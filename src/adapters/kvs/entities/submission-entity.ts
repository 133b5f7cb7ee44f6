import { submissionOrder, Submission } from '../../../domain/submission/submission';
import { nobody, type Attributes, type Entity } from './entity';

function placeOf({ place }: Submission): Attributes {
  if (place.kind !== 'issue') throw new Error('A submission under a shared link is not kept in the platform.');
  return { issueId: place.issueId, projectId: place.projectId, issueFormId: place.issueFormId };
}

/** Submissions bound to issues. */
export const submissionEntity: Entity<Submission, { readonly id: string }> = {
  name: 'submission',
  value: Submission,
  key: ({ id }) => `sub:${id}`,
  attributes: (submission) => ({
    ...placeOf(submission),
    formId: submission.formId,
    versionHash: submission.versionHash,
    accountId: submission.submittedBy ?? nobody,
    sortOrder: submissionOrder(submission),
  }),
};

import type { IssueForm } from '../../domain/submission/issue-form';
import type { AppPorts } from '../app-ports';
import { changeRecord } from '../panel/change-record';
import type { Response } from './response-page';

/** Deletes a response from both stores, with the receipt it may have left; its form on the issue is open again. */
export async function deleteResponse(ports: AppPorts, { submission, issue }: Response): Promise<void> {
  const { place } = submission;
  if (issue && place.kind === 'issue') {
    await changeRecord(ports, issue, (before) => {
      const forms = before.forms.map((each) => (each.id === place.issueFormId ? opened(each) : each));
      return {
        record: { ...before, forms },
        removedSubmission: submission.id,
        ...(submission.submittedBy !== undefined && {
          droppedDraft: { issueFormId: place.issueFormId, accountId: submission.submittedBy },
        }),
      };
    });
  }
  await ports.sharedSubmissions.remove(submission.id);
}

function opened({ id, formId, name, versionNumber, versionHash, addedBy, addedAt }: IssueForm): IssueForm {
  return { id, formId, name, versionNumber, versionHash, addedBy, addedAt, state: 'open' };
}

import type { IssueForm } from '../../domain/submission/issue-form';
import type { Submission } from '../../domain/submission/submission';
import type { AppPorts } from '../app-ports';
import { changeExistingRecord } from '../panel/change-record';

/**
 * Deletes a response from both stores, with the receipt it may have left; its form on the issue is open again.
 * A response may be on its way from the gateway into an issue: once the gateway holds it no longer, no more of it
 * arrives there, so a second look at the issues' side finds what came in the meantime.
 */
export async function deleteResponse(ports: AppPorts, submission: Submission): Promise<void> {
  await deleteOnIssue(ports, submission);
  await ports.sharedSubmissions.remove(submission.id);
  const arrived = await ports.submissions.get(submission.id);
  if (arrived) await deleteOnIssue(ports, arrived);
}

async function deleteOnIssue(ports: AppPorts, { id, place, submittedBy }: Submission): Promise<void> {
  if (place.kind !== 'issue') return;
  const { issueId, issueFormId } = place;
  await changeExistingRecord(ports, issueId, (before) => {
    const forms = before.forms.map((each) => (each.id === issueFormId ? opened(each) : each));
    const droppedDraft = submittedBy === undefined ? undefined : { issueFormId, accountId: submittedBy };
    return { record: { ...before, forms }, removedSubmission: id, droppedDraft };
  });
}

function opened({ id, formId, name, versionNumber, versionHash, addedBy, addedAt }: IssueForm): IssueForm {
  return { id, formId, name, versionNumber, versionHash, addedBy, addedAt, state: 'open' };
}

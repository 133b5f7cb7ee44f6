import type { Form } from '../../domain/form/form';
import type { Version } from '../../domain/form/version';
import type { IssueForm } from '../../domain/submission/issue-form';
import type { Move, SharedSubmission } from '../../domain/submission/shared-submission';
import type { Submission } from '../../domain/submission/submission';
import type { AppPorts } from '../app-ports';
import { pinned } from '../panel/add-form';
import { changeRecord } from '../panel/change-record';
import { newestPolicy } from '../panel/newest-policy';
import { issueForSubmission } from './issue-for-submission';
import { moveFiles } from './move-files';

/**
 * Moves a shared submission into the issue it creates: the answers are written there first, then the gateway's copy
 * becomes a receipt. Every step can be repeated; one interrupted anywhere is finished by the next call.
 */
export async function moveToIssue(
  ports: AppPorts,
  { submission, move }: SharedSubmission & { readonly move: Move },
): Promise<void> {
  const [form, version] = await Promise.all([
    ports.forms.get(submission.formId),
    ports.forms.version(submission.formId, submission.versionNumber),
  ]);
  if (!form || !version) return;
  const found = await issueForSubmission(ports, submission.id, move.target);
  if (found.kind !== 'issue') return;
  const issue = { id: found.issueId, projectId: move.target.projectId };
  const linkId = submission.place.kind === 'shared-link' ? submission.place.linkId : submission.id;
  const isThere = await ports.issues.exists(issue.id);
  const attached = isThere ? await writeAnswers(ports, issue, { submission, form, version }) : [];
  const settled = await ports.sharedSubmissions.settle({
    submissionId: submission.id,
    formId: submission.formId,
    linkId,
    issueId: issue.id,
    submittedAt: submission.submittedAt,
    movedAt: ports.clock(),
  });
  // Deleted while it moved: what was just written must not stay.
  if (settled === 'missing') {
    await ports.issueForms.deleteIssueForm(issue.id, submission.id);
    for (const id of attached) await ports.attachments.remove(id, 'app');
  }
  await ports.moves.delete(submission.id);
}

/** Writes the answers of a submission to its issue; gives the ids of the attachments they name. */
async function writeAnswers(
  ports: AppPorts,
  issue: { readonly id: string; readonly projectId: string },
  { submission, form, version }: { readonly submission: Submission; readonly form: Form; readonly version: Version },
): Promise<readonly string[]> {
  const { answers, attached } = await moveFiles(ports, issue.id, { submission, version });
  const issueForm: IssueForm = {
    ...pinned(form, version),
    // The form on the issue has the submission's own id, so that a repeated move finds it.
    id: submission.id,
    state: 'submitted',
    addedAt: submission.submittedAt,
    submissionId: submission.id,
    submittedBy: submission.submittedBy,
    submittedAt: submission.submittedAt,
  };
  await changeRecord(ports, issue, async (before) => {
    if (before.forms.some(({ id }) => id === issueForm.id)) return undefined;
    return {
      record: { ...before, forms: [...before.forms, issueForm] },
      added: { issueForm, version, policy: await newestPolicy(ports, form) },
      submission: {
        ...submission,
        answers,
        place: { kind: 'issue', issueId: issue.id, projectId: issue.projectId, issueFormId: issueForm.id },
      },
    };
  });
  return attached;
}

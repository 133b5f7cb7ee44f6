import type { PanelView } from '../../contract/app/panel';
import { AppError } from '../../contract/kernel/app-error';
import type { Issue } from '../../ports/issues';
import type { AppPorts } from '../app-ports';
import type { Caller } from '../caller';
import { changeRecord } from './change-record';
import { editedPanelView } from './panel-view';

/** Takes a form off an issue before anything was submitted, with the drafts people have of it. */
export async function removeForm(
  ports: AppPorts,
  { issue, issueFormId, caller }: { readonly issue: Issue; readonly issueFormId: string; readonly caller: Caller },
): Promise<PanelView> {
  const record = await changeRecord(ports, issue, (before) => {
    const removed = before.forms.find(({ id }) => id === issueFormId);
    if (!removed) return undefined;
    if (removed.submissionId !== undefined) throw new AppError('already-submitted');
    return { record: { ...before, forms: before.forms.filter(({ id }) => id !== issueFormId) }, removed };
  });
  await ports.issueForms.deleteIssueForm(issue.id, issueFormId);
  return editedPanelView(ports, record, caller);
}

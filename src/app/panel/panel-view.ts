import type { PanelView } from '../../contract/app/panel';
import type { IssueRecord } from '../../domain/submission/issue-form';
import type { Issue } from '../../ports/issues';
import type { AppPorts } from '../app-ports';
import type { Caller } from '../caller';
import { openForm } from './opened-form';

/** What the panel of an issue shows; opens the form at once where there is just one. */
export async function panelView(ports: AppPorts, issue: Issue, caller: Caller): Promise<PanelView> {
  const [record, mayAdd] = await Promise.all([ports.issueForms.ofIssue(issue.id), ports.issues.mayEdit(issue.id)]);
  return viewOf(ports, { record, mayAdd, caller });
}

/** The same for a record just written, by somebody who may edit the issue. */
export function editedPanelView(ports: AppPorts, record: IssueRecord, caller: Caller): Promise<PanelView> {
  return viewOf(ports, { record, mayAdd: true, caller });
}

async function viewOf(
  ports: AppPorts,
  {
    record,
    mayAdd,
    caller,
  }: { readonly record: IssueRecord | undefined; readonly mayAdd: boolean; readonly caller: Caller },
): Promise<PanelView> {
  const issueForms = record?.forms ?? [];
  const [only, ...others] = issueForms;
  const opened =
    record && only && others.length === 0
      ? await openForm(ports, { issueId: record.issueId, issueForm: only }, caller)
      : undefined;
  return { issueForms: [...issueForms], mayAdd, opened };
}

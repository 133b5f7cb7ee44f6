import type { PanelView } from '../../contract/app/panel';
import { AppError } from '../../contract/kernel/app-error';
import type { Form } from '../../domain/form/form';
import { formLimits } from '../../domain/form/limits';
import type { Version } from '../../domain/form/version';
import type { IssueForm } from '../../domain/submission/issue-form';
import type { Issue } from '../../ports/issues';
import type { AppPorts } from '../app-ports';
import type { Caller } from '../caller';
import { newestVersion } from '../forms/newest-version';
import { changeRecord } from './change-record';
import { newestPolicy } from './newest-policy';
import { editedPanelView } from './panel-view';

/** Adds the newest version of a form to an issue, with its own copy of the version. */
export async function addForm(
  ports: AppPorts,
  { issue, formId, caller }: { readonly issue: Issue; readonly formId: string; readonly caller: Caller },
): Promise<PanelView> {
  const form = await ports.forms.get(formId);
  if (!form) throw new AppError('not-found');
  const version = await newestVersion(ports, form);
  const issueForm: IssueForm = {
    ...pinned(form, version),
    id: ports.ids.random(),
    state: 'open',
    addedBy: caller.accountId,
    addedAt: ports.clock(),
  };
  const record = await changeRecord(ports, issue, async (before) => {
    if (before.forms.length >= formLimits.formsPerIssue) throw new AppError('too-many-forms');
    return {
      record: { ...before, forms: [...before.forms, issueForm] },
      added: { issueForm, version, policy: await newestPolicy(ports, form) },
    };
  });
  await undoIfDeleted(ports, issue, issueForm);
  return editedPanelView(ports, record, caller);
}

/** What a form on an issue keeps of its form and version. */
export function pinned(
  form: Form,
  version: Version,
): Pick<IssueForm, 'formId' | 'name' | 'versionNumber' | 'versionHash'> {
  return { formId: form.id, name: version.name, versionNumber: version.number, versionHash: version.hash };
}

/** A form deleted while it was being added would leave an orphan: deletion looks first and this looks last. */
async function undoIfDeleted(ports: AppPorts, issue: Issue, { formId, id }: IssueForm): Promise<void> {
  if (await ports.forms.get(formId)) return;
  await ports.issueForms.deleteIssueForm(issue.id, id);
  throw new AppError('form-gone');
}

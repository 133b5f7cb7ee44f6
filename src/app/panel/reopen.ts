import type { OpenedForm } from '../../contract/app/panel';
import { AppError } from '../../contract/kernel/app-error';
import { nextState } from '../../domain/submission/issue-form-state';
import type { IssueFormInPlace } from '../access/evidence';
import type { AppPorts } from '../app-ports';
import type { Caller } from '../caller';
import { changeRecord } from './change-record';
import { openForm } from './opened-form';

/** Opens a submitted form again for its own respondent; the submission stays until the next one replaces it. */
export async function reopen(
  ports: AppPorts,
  { issue, issueForm }: IssueFormInPlace,
  caller: Caller,
): Promise<OpenedForm> {
  const record = await changeRecord(ports, issue, (before) => {
    const current = before.forms.find(({ id }) => id === issueForm.id);
    if (!current) throw new AppError('form-gone');
    if (current.state === 'reopened') return undefined;
    const state = nextState(current.state, 'reopen');
    // Permission was decided for the submission that was there: one replaced since is somebody else's to reopen.
    if (current.submittedBy !== issueForm.submittedBy) throw new AppError('conflict');
    if (!state) throw new AppError('locked');
    return {
      record: { ...before, forms: before.forms.map((each) => (each.id === current.id ? { ...each, state } : each)) },
    };
  });
  const reopened = record.forms.find(({ id }) => id === issueForm.id);
  if (!reopened) throw new AppError('form-gone');
  return openForm(ports, { issueId: issue.id, issueForm: reopened }, caller);
}

import { AppError } from '../../contract/kernel/app-error';
import type { Answers } from '../../domain/answers/answers';
import { isFillable } from '../../domain/submission/issue-form-state';
import type { IssueFormInPlace } from '../access/evidence';
import type { AppPorts } from '../app-ports';
import type { Caller } from '../caller';

/** Saves the caller's draft where nobody wrote it since the given revision; answers need not be valid yet. */
export async function saveDraft(
  { clock, drafts }: AppPorts,
  { issue, issueForm }: IssueFormInPlace,
  { answers, revision, caller }: { readonly answers: Answers; readonly revision: number; readonly caller: Caller },
): Promise<{ readonly revision: number; readonly updatedAt: number }> {
  if (!isFillable(issueForm.state)) throw new AppError(issueForm.state === 'locked' ? 'locked' : 'already-submitted');
  const draft = {
    issueFormId: issueForm.id,
    issueId: issue.id,
    projectId: issue.projectId,
    formId: issueForm.formId,
    accountId: caller.accountId,
    answers,
    revision: revision + 1,
    updatedAt: clock(),
  };
  if ((await drafts.save(draft, revision)) === 'conflict') throw new AppError('draft-conflict');
  return { revision: draft.revision, updatedAt: draft.updatedAt };
}

import { AppError } from '../../contract/kernel/app-error';
import type { Answers } from '../../domain/answers/answers';
import type { IssueFormInPlace } from '../access/evidence';
import type { AppPorts } from '../app-ports';
import type { Caller } from '../caller';
import { demandFillable } from './demand-fillable';

/** Saves the caller's draft where nobody wrote it since the given revision; answers need not be valid yet. */
export async function saveDraft(
  { clock, drafts }: AppPorts,
  { issue, issueForm }: IssueFormInPlace,
  { answers, revision, caller }: { readonly answers: Answers; readonly revision: number; readonly caller: Caller },
): Promise<{ readonly revision: number; readonly updatedAt: number }> {
  demandFillable(issueForm, caller);
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

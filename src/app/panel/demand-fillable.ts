import { AppError } from '../../contract/kernel/app-error';
import type { IssueForm } from '../../domain/submission/issue-form';
import { isFillable } from '../../domain/submission/issue-form-state';
import type { Caller } from '../caller';

/** Throws where the caller cannot fill the form now: it is submitted or locked, or was reopened by its own respondent. */
export function demandFillable({ state, submittedBy }: IssueForm, { accountId }: Caller): void {
  if (!isFillable(state)) throw new AppError(state === 'locked' ? 'locked' : 'already-submitted');
  if (state === 'reopened' && submittedBy !== accountId) throw new AppError('not-own');
}

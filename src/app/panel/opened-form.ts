import type { OpenedForm, SubmissionView } from '../../contract/app/panel';
import { AppError } from '../../contract/kernel/app-error';
import type { Answers } from '../../domain/answers/answers';
import type { FormPolicy } from '../../domain/form/form';
import type { Version } from '../../domain/form/version';
import { mayEditSubmission, maySeeSubmission } from '../../domain/policy/access';
import type { Person } from '../../domain/policy/person';
import type { IssueForm } from '../../domain/submission/issue-form';
import { isFillable, nextState } from '../../domain/submission/issue-form-state';
import type { Submission } from '../../domain/submission/submission';
import type { IssueFormMaterials } from '../../ports/issue-forms';
import { personOf } from '../access/person-of';
import type { AppPorts } from '../app-ports';
import type { Caller } from '../caller';
import { mirrored } from './mirrored';

/** A form of an issue. */
export interface OnIssue {
  readonly issueId: string;
  readonly issueForm: IssueForm;
}

/** Opens one form of an issue for the caller: one storage read, a second one only where a submission is to be shown. */
export async function openForm(ports: AppPorts, { issueId, issueForm }: OnIssue, caller: Caller): Promise<OpenedForm> {
  return openedForm(ports, {
    issueId,
    issueForm,
    caller,
    materials: await ports.issueForms.materials(issueForm, caller.accountId),
  });
}

/** The same, with the materials read already. */
export async function openedForm(
  ports: AppPorts,
  {
    issueId,
    issueForm,
    caller,
    materials,
  }: OnIssue & { readonly caller: Caller; readonly materials: IssueFormMaterials },
): Promise<OpenedForm> {
  const { version, policy, submission } = materials;
  if (!version) throw new AppError('not-found');
  const draft = draftOf(issueForm, materials, caller);
  const values = isFillable(issueForm.state) ? await valuesNow(ports, issueId, version) : undefined;
  if (!submission || !policy) return { issueForm, version, draft, mirrored: values, mayReopen: false };
  const person = await personOf(ports, caller);
  return { issueForm, version, draft, mirrored: values, ...submissionPart({ issueForm, policy, person, submission }) };
}

/** A form can be filled without them: they are read again when it is submitted. */
async function valuesNow(ports: AppPorts, issueId: string, { definition }: Version): Promise<Answers | undefined> {
  try {
    return await mirrored(ports, issueId, definition);
  } catch (error) {
    if (error instanceof AppError && error.code === 'jira-unavailable') return undefined;
    throw error;
  }
}

function draftOf(
  issueForm: IssueForm,
  { draft, submission }: IssueFormMaterials,
  { accountId }: Caller,
): OpenedForm['draft'] {
  if (!isFillable(issueForm.state)) return undefined;
  if (draft) return draft;
  const reopensOwn = issueForm.state === 'reopened' && submission?.submittedBy === accountId;
  return reopensOwn ? { answers: submission.answers, revision: 0, updatedAt: submission.submittedAt } : undefined;
}

function submissionPart({
  issueForm,
  policy,
  person,
  submission,
}: {
  readonly issueForm: IssueForm;
  readonly policy: FormPolicy;
  readonly person: Person;
  readonly submission: Submission;
}): Pick<OpenedForm, 'submission' | 'mayReopen'> {
  const mayReopen =
    nextState(issueForm.state, 'reopen') !== undefined &&
    mayEditSubmission(policy, person, submission.submittedBy).allowed;
  return { submission: submissionView(policy, person, submission), mayReopen };
}

function submissionView(policy: FormPolicy, person: Person, submission: Submission): SubmissionView {
  const decision = maySeeSubmission(policy, person, submission.submittedBy);
  if (!decision.allowed)
    return { kind: 'withheld', reason: decision.reason === 'own-hidden' ? 'own-hidden' : 'restricted' };
  const { id, submittedBy, submittedAt, answers } = submission;
  return { kind: 'shown', id, submittedBy, submittedAt, answers };
}

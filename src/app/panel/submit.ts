import { AppError } from '../../contract/kernel/app-error';
import { callerContext } from '../../domain/answers/caller-context';
import { compileForm } from '../../domain/answers/compiled-form';
import { linearPatterns } from '../../domain/answers/linear-patterns';
import { processAnswers } from '../../domain/answers/process';
import type { Answers } from '../../domain/answers/answers';
import type { Surface } from '../../domain/fields';
import { translated } from '../../domain/form/translation/translated';
import type { Version } from '../../domain/form/version';
import type { ExpressionContext } from '../../domain/logic/expression/expression-context';
import type { IssueForm } from '../../domain/submission/issue-form';
import { isFillable, nextState } from '../../domain/submission/issue-form-state';
import type { Submission } from '../../domain/submission/submission';
import type { OpenedForm } from '../../contract/app/panel';
import type { IssueFormInPlace } from '../access/evidence';
import type { AppPorts } from '../app-ports';
import type { Caller } from '../caller';
import { changeRecord } from './change-record';
import { demandFillable } from './demand-fillable';
import { withIssueValues } from './mirrored';
import { openForm } from './opened-form';
import { withAttachments } from './with-attachments';

/** What a respondent hands in. */
export interface HandedIn {
  readonly answers: Answers;
  readonly attempt: string;
  readonly versionHash: string;
  /** The language the form was read in: what is agreed to is kept in its words. */
  readonly language?: string;
  /** The day where the respondent is, as they claim it. */
  readonly today?: string;
}

/** Submits a form of an issue: validated here, written once however often the same attempt arrives. */
export async function submit(
  ports: AppPorts,
  place: IssueFormInPlace,
  { handedIn, caller }: { readonly handedIn: HandedIn; readonly caller: Caller },
): Promise<OpenedForm> {
  const { version } = await ports.issueForms.materials(place.issueForm, caller.accountId);
  if (!version || version.hash !== handedIn.versionHash) throw new AppError('version-stale');
  const answers = await answersOnIssue(ports, place.issue, { version, handedIn, caller });
  const record = await changeRecord(ports, place.issue, async (before) => {
    const issueForm = before.forms.find(({ id }) => id === place.issueForm.id);
    if (!issueForm) throw new AppError('form-gone');
    if (await isDone(ports, issueForm, handedIn.attempt)) return undefined;
    demandFillable(issueForm, caller);
    const submission = submissionOf(ports, { ...place, issueForm }, { answers, attempt: handedIn.attempt, caller });
    const submitted: IssueForm = {
      ...issueForm,
      state: nextState(issueForm.state, 'submit') ?? issueForm.state,
      submissionId: submission.id,
      submittedBy: caller.accountId,
      submittedAt: submission.submittedAt,
    };
    return {
      record: { ...before, forms: before.forms.map((each) => (each.id === issueForm.id ? submitted : each)) },
      submission,
      droppedDraft: { issueFormId: issueForm.id, accountId: caller.accountId },
    };
  });
  const submitted = record.forms.find(({ id }) => id === place.issueForm.id);
  if (!submitted) throw new AppError('form-gone');
  return openForm(ports, { issueId: place.issue.id, issueForm: submitted }, caller);
}

/** What is handed in on an issue with what Jira knows of it, judged there. */
async function answersOnIssue(
  ports: AppPorts,
  issue: IssueFormInPlace['issue'],
  { version, handedIn, caller }: { readonly version: Version; readonly handedIn: HandedIn; readonly caller: Caller },
): Promise<Answers> {
  const filled = { definition: version.definition, answers: handedIn.answers };
  const attached = { ...filled, answers: await withAttachments(ports, issue.id, filled) };
  return validAnswers(version, await withIssueValues(ports, issue.id, attached), {
    surface: 'issue',
    language: handedIn.language,
    context: callerContext(ports.clock(), { today: handedIn.today, user: caller.accountId, issue: issue.key }),
  });
}

/** How answers are judged beside the form: where it is filled, by whom and when, and in which language. */
interface Judging {
  readonly surface: Surface;
  readonly context: ExpressionContext;
  readonly language?: string;
}

/** The answers that remain of valid ones, where and by whom they are handed in; throws `answers-invalid` with every problem. */
export function validAnswers(
  { definition }: Version,
  answers: Answers,
  { surface, context, language }: Judging,
): Answers {
  const form = compileForm(translated(definition, language), { patterns: linearPatterns, surface });
  const processed = processAnswers(form, answers, context);
  if (processed.problems.length > 0) throw new AppError('answers-invalid', { problems: [...processed.problems] });
  return processed.answers;
}

/** Whether this very attempt was written already: its second arrival is no mistake. */
async function isDone(ports: AppPorts, { state, submissionId }: IssueForm, attempt: string): Promise<boolean> {
  if (isFillable(state) || submissionId === undefined) return false;
  return (await ports.submissions.get(submissionId))?.attempt === attempt;
}

function submissionOf(
  ports: AppPorts,
  { issue, issueForm }: IssueFormInPlace,
  { answers, attempt, caller }: { readonly answers: Answers; readonly attempt: string; readonly caller: Caller },
): Submission {
  return {
    id: issueForm.submissionId ?? ports.ids.random(),
    formId: issueForm.formId,
    versionNumber: issueForm.versionNumber,
    versionHash: issueForm.versionHash,
    place: { kind: 'issue', issueId: issue.id, projectId: issue.projectId, issueFormId: issueForm.id },
    submittedBy: caller.accountId,
    submittedAt: ports.clock(),
    attempt,
    answers,
  };
}

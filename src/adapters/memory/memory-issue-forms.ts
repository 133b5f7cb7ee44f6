import type { Page } from '../../domain/page';
import type { Submission } from '../../domain/submission/submission';
import type { IssueChange, IssueFormMaterials, IssueForms } from '../../ports/issue-forms';
import { kept } from './kept';
import { isNewer } from './memory-form-policies';
import { deleteWhere, draftKey, versionKey, type PlatformState } from './platform-state';

const pageSize = 100;

function idsPage(ids: Iterable<string>, after: string | undefined): Page<string> {
  const rest = [...new Set(ids)].sort().filter((id) => after === undefined || id > after);
  const items = rest.slice(0, pageSize);
  const next = rest.length > pageSize ? items.at(-1) : undefined;
  return { items, ...(next !== undefined && { next }) };
}

const issueOf = ({ place }: Submission): string | undefined => (place.kind === 'issue' ? place.issueId : undefined);

function mayChange(
  { issues, submissions, policies }: PlatformState,
  { record, added, submission }: IssueChange,
): boolean {
  if ((issues.get(record.issueId)?.revision ?? 0) !== record.revision) return false;
  if (added && isNewer(policies.get(added.policy.formId), added.policy)) return false;
  const existing = submission && submissions.get(submission.id);
  return !existing || issueOf(existing) === record.issueId;
}

// Without a pause between the question and the writing: nobody comes in between.
function change(state: PlatformState, asked: IssueChange): 'written' | 'conflict' {
  if (!mayChange(state, asked)) return 'conflict';
  const { record, added, removed, submission, removedSubmission, droppedDraft } = asked;
  if (removedSubmission !== undefined) state.submissions.delete(removedSubmission);
  if (submission) state.submissions.set(submission.id, kept(submission));
  if (droppedDraft) state.drafts.delete(draftKey(droppedDraft));
  if (removed) deleteWhere(state.drafts, ({ issueFormId }) => issueFormId === removed.id);
  if (added) {
    state.versions.set(versionKey(added.version), kept(added.version));
    state.policies.set(added.policy.formId, kept(added.policy));
  }
  state.issues.set(record.issueId, kept({ ...record, revision: record.revision + 1 }));
  return 'written';
}

function materials(
  state: PlatformState,
  ...[issueForm, accountId]: Parameters<IssueForms['materials']>
): IssueFormMaterials {
  const { id, formId, versionHash, submissionId } = issueForm;
  const version = state.versions.get(versionKey({ formId, hash: versionHash }));
  const policy = state.policies.get(formId);
  const draft = state.drafts.get(draftKey({ issueFormId: id, accountId }));
  const submission = submissionId === undefined ? undefined : state.submissions.get(submissionId);
  return {
    ...(version && { version }),
    ...(policy && { policy }),
    ...(draft && { draft }),
    ...(submission && { submission }),
  };
}

function deleteIssueForm({ issues, submissions, drafts }: PlatformState, issueId: string, issueFormId: string): void {
  const record = issues.get(issueId);
  if (!record?.forms.some(({ id }) => id === issueFormId)) return;
  deleteWhere(drafts, (draft) => draft.issueFormId === issueFormId);
  deleteWhere(submissions, ({ place }) => place.kind === 'issue' && place.issueFormId === issueFormId);
  const forms = record.forms.filter(({ id }) => id !== issueFormId);
  issues.set(issueId, kept({ ...record, forms, revision: record.revision + 1 }));
}

const counted = (count: number) => ({ count, atLeast: false });

/** The port `IssueForms` in memory, as atomic as the real one. */
export function memoryIssueForms(state: PlatformState): IssueForms {
  const { issues, submissions, drafts, versions, policies } = state;
  return {
    ofIssue: async (issueId) => issues.get(issueId),
    change: async (asked) => change(state, asked),
    materials: async (issueForm, accountId) => materials(state, issueForm, accountId),
    issuesOfForm: async (formId, after) => {
      const using = [...issues.values()].filter(({ forms }) => forms.some((form) => form.formId === formId));
      return idsPage(
        using.map(({ issueId }) => issueId),
        after,
      );
    },
    issuesOfProject: async (projectId, after) => {
      const there = [...issues.values()].filter((record) => record.projectId === projectId);
      return idsPage(
        there.map(({ issueId }) => issueId),
        after,
      );
    },
    deleteIssue: async (issueId) => {
      deleteWhere(drafts, (draft) => draft.issueId === issueId);
      deleteWhere(submissions, (submission) => issueOf(submission) === issueId);
      issues.delete(issueId);
    },
    deleteIssueForm: async (issueId, issueFormId) => deleteIssueForm(state, issueId, issueFormId),
    deleteForm: async (formId) => {
      deleteWhere(versions, (version) => version.formId === formId);
      policies.delete(formId);
    },
    counts: async () => ({
      issueForms: counted([...issues.values()].reduce((sum, { forms }) => sum + forms.length, 0)),
      submissions: counted(submissions.size),
      drafts: counted(drafts.size),
      pinnedVersions: counted(versions.size),
    }),
  };
}

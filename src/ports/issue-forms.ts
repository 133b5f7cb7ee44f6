import type { FormPolicy } from '../domain/form/form';
import type { Version } from '../domain/form/version';
import type { Page } from '../domain/page';
import type { Draft } from '../domain/submission/draft';
import type { IssueForm, IssueRecord } from '../domain/submission/issue-form';
import type { Submission } from '../domain/submission/submission';

/** Everything that changes together with an issue's record: all of it is written, or nothing. */
export interface IssueChange {
  /** The new record; its revision is the one it was read at. */
  readonly record: IssueRecord;
  /** The policy must not be older than the stored one: else the change is a conflict. */
  readonly added?: { readonly issueForm: IssueForm; readonly version: Version; readonly policy: FormPolicy };
  readonly removed?: IssueForm;
  readonly submission?: Submission;
  readonly removedSubmission?: string;
  readonly droppedDraft?: { readonly issueFormId: string; readonly accountId: string };
}

/** What opening one form of an issue needs, read in one go. */
export interface IssueFormMaterials {
  readonly version?: Version;
  readonly policy?: FormPolicy;
  readonly draft?: Draft;
  readonly submission?: Submission;
}

/** The forms of issues, task-bound: inside the Atlassian platform. */
export interface IssueForms {
  /** The issue's record, always the newest state; undefined before its first form. */
  ofIssue(issueId: string): Promise<IssueRecord | undefined>;
  change(change: IssueChange): Promise<'written' | 'conflict'>;
  materials(issueForm: IssueForm, accountId: string): Promise<IssueFormMaterials>;
  /** Issues that a form was added to. A page may lag behind the newest change. */
  issuesOfForm(formId: string, after?: string): Promise<Page<string>>;
  /** Issues with forms that were in a project when last written. */
  issuesOfProject(projectId: string, after?: string): Promise<Page<string>>;
  /** Deletes all that an issue's forms left: record, submissions, drafts. Safe to repeat. */
  deleteIssue(issueId: string): Promise<void>;
  /** Deletes one form of an issue with its submission and everybody's drafts. Safe to repeat. */
  deleteIssueForm(issueId: string, issueFormId: string): Promise<void>;
  /** Deletes the pinned versions and the policy of a form. Safe to repeat. */
  deleteForm(formId: string): Promise<void>;
  counts(): Promise<
    Readonly<
      Record<
        'issueForms' | 'submissions' | 'drafts' | 'pinnedVersions',
        { readonly count: number; readonly atLeast: boolean }
      >
    >
  >;
}

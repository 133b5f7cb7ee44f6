import type { StatusSummary } from '../domain/submission/status-summary';
import type { IssueToCreate } from '../domain/submission/shared-link';

/** What the app needs to know of an issue. */
export interface Issue {
  readonly id: string;
  readonly key: string;
  readonly projectId: string;
}

/** An issue as a person finds it. */
export interface FoundIssue {
  readonly key: string;
  readonly summary: string;
}

/** A project in which a person may create issues. */
export interface IssueTarget {
  readonly id: string;
  readonly name: string;
  readonly issueTypes: readonly { readonly id: string; readonly name: string }[];
}

/** Jira's issues. All but the last four ask as the person of the invocation, those ask as the app. */
export interface Issues {
  /** The issue, if the person may see it. */
  browse(issueId: string): Promise<Issue | undefined>;
  /** Those of the issues the person may see, by id. At most 100 ids. */
  browseAll(issueIds: readonly string[]): Promise<ReadonlyMap<string, Issue>>;
  mayEdit(issueId: string): Promise<boolean>;
  /** Issues the person may see whose key or summary matches what is typed, the likeliest first; 20 at most. */
  find(query: string): Promise<readonly FoundIssue[]>;
  /** The values of fields of an issue as Jira shows them to the person, by field id; empty where they may not see it. */
  fieldValues(issueId: string, fieldIds: readonly string[]): Promise<Readonly<Record<string, unknown>>>;
  /** Projects and issue types the person may create issues of. */
  targets(): Promise<readonly IssueTarget[]>;
  /** Whether the issue still exists. */
  exists(issueId: string): Promise<boolean>;
  /** Creates an issue that carries the submission's id, by which it can be found again. */
  create(target: IssueToCreate, submissionId: string): Promise<Issue>;
  /** The issue that was created for a submission. Lags behind creation by the time Jira's search needs. */
  findCreated(submissionId: string): Promise<Issue | undefined>;
  writeStatus(issueId: string, status: StatusSummary): Promise<void>;
}

import { IssueToCreate } from '../../domain/submission/shared-link';

/** The issue a new link creates from each response, while it is being described. */
export interface TargetDraft {
  readonly projectId: string | undefined;
  readonly issueTypeId: string | undefined;
  readonly summary: string;
}

/** Nothing chosen yet. */
export const emptyTarget: TargetDraft = { projectId: undefined, issueTypeId: undefined, summary: '' };

/** What is still missing of the issue to create, in a sentence; undefined where nothing is. */
export function targetFault(target: TargetDraft): string | undefined {
  if (target.projectId === undefined) return 'Choose the project of the new issues.';
  if (target.issueTypeId === undefined) return 'Choose the type of the new issues.';
  return IssueToCreate.safeParse(target).success
    ? undefined
    : 'Give the new issues a summary of at most 200 characters.';
}

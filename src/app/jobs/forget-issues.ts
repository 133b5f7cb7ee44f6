import type { AppPorts } from '../app-ports';

/** Deletes the task-bound data of a deleted issue. */
export async function forgetIssue({ issueForms }: AppPorts, issueId: string): Promise<void> {
  await issueForms.deleteIssue(issueId);
}

/** Deletes the task-bound data of a deleted project's issues; an issue that was moved elsewhere before still exists and stays. */
export async function forgetProject(ports: AppPorts, projectId: string): Promise<void> {
  let after: string | undefined;
  do {
    const page = await ports.issueForms.issuesOfProject(projectId, after);
    for (const issueId of page.items) {
      if (!(await ports.issues.exists(issueId))) await ports.issueForms.deleteIssue(issueId);
    }
    after = page.next;
  } while (after !== undefined);
}

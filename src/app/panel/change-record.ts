import { AppError } from '../../contract/kernel/app-error';
import { emptyIssueRecord, type IssueRecord } from '../../domain/submission/issue-form';
import { statusSummary } from '../../domain/submission/status-summary';
import type { IssueChange } from '../../ports/issue-forms';
import type { Issue } from '../../ports/issues';
import type { AppPorts } from '../app-ports';

const attempts = 4;

/** What becomes of a record: a change, or undefined where nothing is left to do. */
export type Plan = (record: IssueRecord) => Promise<IssueChange | undefined> | IssueChange | undefined;

/**
 * Changes an issue's record, planning anew on the newest state whenever somebody else wrote first.
 * Throws `conflict` when others keep being faster. Then writes the issue's status, which is derived and may fail.
 */
export async function changeRecord(
  ports: AppPorts,
  issue: Pick<Issue, 'id' | 'projectId'>,
  plan: Plan,
): Promise<IssueRecord> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const stored = await ports.issueForms.ofIssue(issue.id);
    const record = { ...(stored ?? emptyIssueRecord(issue.id, issue.projectId)), projectId: issue.projectId };
    const change = await plan(record);
    if (!change) return record;
    if ((await ports.issueForms.change(change)) === 'written') {
      await writeStatus(ports, change.record);
      return change.record;
    }
  }
  throw new AppError('conflict');
}

/** Writes the derived status of an issue. A failure is left to the next change: the status is never relied on. */
export async function writeStatus({ issues }: AppPorts, record: IssueRecord): Promise<void> {
  await issues.writeStatus(record.issueId, statusSummary(record)).catch(() => undefined);
}

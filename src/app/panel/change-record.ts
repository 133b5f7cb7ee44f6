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
  return retried(async () => {
    const stored = await ports.issueForms.ofIssue(issue.id);
    // The project is Jira's newest word: the issue may have moved since the record was written.
    const record = { ...(stored ?? emptyIssueRecord(issue.id, issue.projectId)), projectId: issue.projectId };
    return write(ports, record, plan);
  });
}

/** The same for an issue that is not asked of Jira; nothing happens where it has no record. */
export async function changeExistingRecord(ports: AppPorts, issueId: string, plan: Plan): Promise<void> {
  await retried(async () => {
    const stored = await ports.issueForms.ofIssue(issueId);
    return stored ? write(ports, stored, plan) : 'nothing';
  });
}

async function retried<Done>(once: () => Promise<Done | undefined>): Promise<Done> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const done = await once();
    if (done !== undefined) return done;
  }
  throw new AppError('conflict');
}

/** The record as it is then; undefined where somebody else wrote first. */
async function write(ports: AppPorts, record: IssueRecord, plan: Plan): Promise<IssueRecord | undefined> {
  const change = await plan(record);
  if (!change) return record;
  if ((await ports.issueForms.change(change)) === 'conflict') return undefined;
  await writeStatus(ports, change.record);
  return change.record;
}

/** Writes the derived status of an issue. A failure is left to the next change: the status is never relied on. */
export async function writeStatus({ issues }: AppPorts, record: IssueRecord): Promise<void> {
  await issues.writeStatus(record.issueId, statusSummary(record)).catch(() => undefined);
}

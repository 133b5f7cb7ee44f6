import type { IssueToCreate } from '../../domain/submission/shared-link';
import type { AppPorts } from '../app-ports';
import type { MoveIntent } from '../../ports/moves';

/**
 * How long an issue that was asked for may stay out of Jira's search before it counts as never created, in ms.
 * Guess: Jira gives no bound for its search index; ten minutes is far above what is usually seen.
 */
export const searchLag = 600_000;

/** The issue a submission goes to, or why it has none yet. */
export type IssueForSubmission =
  { readonly kind: 'issue'; readonly issueId: string } | { readonly kind: 'later' } | { readonly kind: 'withdrawn' };

/**
 * Finds or creates the one issue of a submission. The intent is written before Jira is asked and the answer after,
 * so a crash in between is seen; the issue carries the submission's id and is looked for before another is asked for.
 */
export async function issueForSubmission(
  ports: AppPorts,
  submissionId: string,
  target: IssueToCreate,
): Promise<IssueForSubmission> {
  const intent = await ports.moves.get(submissionId);
  if (intent?.issueId !== undefined) return { kind: 'issue', issueId: intent.issueId };
  if (intent) {
    const created = await ports.issues.findCreated(submissionId);
    if (created) return keep(ports, { ...intent, issueId: created.id });
    if (ports.clock() - intent.askedAt < searchLag) return { kind: 'later' };
  }
  return ask(ports, { submissionId, askedAt: ports.clock() }, { target, previous: intent });
}

async function ask(
  ports: AppPorts,
  intent: MoveIntent,
  { target, previous }: { readonly target: IssueToCreate; readonly previous: MoveIntent | undefined },
): Promise<IssueForSubmission> {
  if ((await ports.moves.begin(intent, previous)) === 'conflict') return { kind: 'later' };
  // Another worker may have finished the move and taken its intent away since this one was handed the submission.
  if (!(await ports.sharedSubmissions.get(intent.submissionId))) {
    await ports.moves.delete(intent.submissionId);
    return { kind: 'withdrawn' };
  }
  const created = await ports.issues.create(target, intent.submissionId);
  return keep(ports, { ...intent, issueId: created.id });
}

async function keep(ports: AppPorts, intent: MoveIntent & { readonly issueId: string }): Promise<IssueForSubmission> {
  await ports.moves.save(intent);
  return { kind: 'issue', issueId: intent.issueId };
}

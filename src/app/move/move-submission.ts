import type { AppPorts } from '../app-ports';
import { moveToIssue } from './move-to-issue';

/** How long one worker keeps a submission to itself, in ms; longer than any invocation lives. */
export const lease = 900_000;

/** How many submissions one call moves. */
const batch = 10;

/** Moves what waits for an issue; a submission that fails waits for the next call. Returns how many were taken up. */
export async function moveWaiting(ports: AppPorts, onFailure: (error: unknown) => void): Promise<number> {
  const now = ports.clock();
  const claimed = await ports.sharedSubmissions.claim({ now, leaseUntil: now + lease, limit: batch });
  for (const { submission, move } of claimed) {
    if (move) await moveToIssue(ports, { submission, move }).catch(onFailure);
  }
  return claimed.length;
}

/** Moves one submission at once, while its respondent is still there; a failure is left to the next call of `moveWaiting`. */
export async function moveSubmission(ports: AppPorts, submissionId: string): Promise<void> {
  const shared = await ports.sharedSubmissions.get(submissionId);
  if (shared?.move)
    await moveToIssue(ports, { submission: shared.submission, move: shared.move }).catch(() => undefined);
}

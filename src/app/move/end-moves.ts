import type { MoveIntent } from '../../ports/moves';
import type { AppPorts } from '../app-ports';
import { lease } from './move-submission';

/**
 * Ends moves whose submission the gateway holds no longer: one that left its receipt is done, and of one that was
 * deleted while it moved nothing may stay on the issue. Moves younger than a lease may still be under way.
 */
export async function endMoves(ports: AppPorts, onFailure: (error: unknown) => void): Promise<void> {
  for (const intent of await ports.moves.begun()) {
    if (ports.clock() - intent.askedAt >= lease) await endMove(ports, intent).catch(onFailure);
  }
}

async function endMove(
  { sharedSubmissions, issueForms, moves }: AppPorts,
  { submissionId, issueId }: MoveIntent,
): Promise<void> {
  if (await sharedSubmissions.get(submissionId)) return;
  const receipt = await sharedSubmissions.receipt(submissionId);
  if (!receipt && issueId !== undefined) await issueForms.deleteIssueForm(issueId, submissionId);
  await moves.delete(submissionId);
}

import { namedFiles } from '../../domain/answers/named-files';
import type { IssueFormInPlace } from '../access/evidence';
import type { AppPorts } from '../app-ports';
import type { Caller } from '../caller';
import { demandFillable } from './demand-fillable';

/**
 * Deletes a file that the caller attached and took out of their answers again. One that somebody else attached, or that the
 * submission names which is there already, stays: it is on the issue for other reasons too.
 */
export async function detachFile(
  ports: AppPorts,
  { issue, issueForm }: IssueFormInPlace,
  { fileId, caller }: { readonly fileId: string; readonly caller: Caller },
): Promise<{ deleted: boolean }> {
  demandFillable(issueForm, caller);
  const attached = await ports.attachments.ofIssue(issue.id, 'person');
  const isOwn = attached.some(({ id, author }) => id === fileId && author === caller.accountId);
  if (!isOwn || (await isSubmitted(ports, issueForm.submissionId, fileId))) return { deleted: false };
  return { deleted: await ports.attachments.remove(fileId, 'person') };
}

async function isSubmitted(
  { submissions }: AppPorts,
  submissionId: string | undefined,
  fileId: string,
): Promise<boolean> {
  if (submissionId === undefined) return false;
  const submission = await submissions.get(submissionId);
  return submission !== undefined && namedFiles(submission.answers).some(({ id }) => id === fileId);
}

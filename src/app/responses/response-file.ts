import { AppError } from '../../contract/kernel/app-error';
import type { Form } from '../../domain/form/form';
import type { AppPorts } from '../app-ports';
import { findResponse } from './find-response';

/**
 * One file of a response that no issue holds, its content in base64. Files of a response on an issue are attachments there
 * and read in Jira. Throws `not-found` where there is no such file.
 */
export async function responseFile(
  ports: AppPorts,
  form: Form,
  { submissionId, fileId }: { readonly submissionId: string; readonly fileId: string },
): Promise<{ name: string; data: string }> {
  const { submission } = await findResponse(ports, form, submissionId);
  const isHeldHere = submission.place.kind === 'shared-link';
  const file = isHeldHere ? await ports.sharedFiles.get(submission.id, fileId) : undefined;
  // One that still waits belongs to no response yet.
  if (!file || file.expiresAt !== undefined) throw new AppError('not-found');
  return { name: file.name, data: file.data };
}

import { AppError } from '../../contract/kernel/app-error';
import type { SentFile } from '../../contract/sent-file';
import { StoredFile } from '../../domain/fields/stored-file';
import { plainName } from '../../domain/files/plain-name';
import type { IssueFormInPlace } from '../access/evidence';
import type { AppPorts } from '../app-ports';
import type { Caller } from '../caller';
import { demandFillable } from './demand-fillable';

/** Attaches a file to the issue of a form that the caller fills, as the caller: Jira decides whether they may. */
export async function attachFile(
  ports: AppPorts,
  { issue, issueForm }: IssueFormInPlace,
  { file, caller }: { readonly file: SentFile; readonly caller: Caller },
): Promise<{ file: StoredFile }> {
  demandFillable(issueForm, caller);
  const attached = await ports.attachments.add(issue.id, { ...file, name: plainName(file.name) }, 'person');
  if (!attached) throw new AppError('forbidden');
  const { id, name, size, type } = attached;
  return { file: StoredFile.parse({ id, name, size, type }) };
}

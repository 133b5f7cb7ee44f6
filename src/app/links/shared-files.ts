import { AppError } from '../../contract/kernel/app-error';
import type { SentFile } from '../../contract/sent-file';
import { answeredFiles } from '../../domain/answers/answered-files';
import type { Answers } from '../../domain/answers/answers';
import { asksForFiles } from '../../domain/answers/asks-for-files';
import { compileForm } from '../../domain/answers/compiled-form';
import { trueFiles } from '../../domain/answers/true-files';
import { bytesIn } from '../../domain/files/base64';
import { fileBounds } from '../../domain/files/file-bounds';
import { plainName } from '../../domain/files/plain-name';
import type { StoredFile } from '../../domain/fields/stored-file';
import type { Definition } from '../../domain/form/definition';
import type { AppEvidence } from '../access/evidence';
import type { AppPorts } from '../app-ports';
import type { Caller } from '../caller';
import { newestVersion } from '../forms/newest-version';

/** Whose attempt to submit under which link; the submission's id follows from it. */
export interface SharedAttempt {
  readonly linkId: string;
  readonly attempt: string;
  readonly caller: Caller;
}

/** The id of the submission that an attempt under a link for Jira users makes. */
export function submissionIdOf({ ids }: AppPorts, { linkId, attempt, caller }: SharedAttempt): string {
  return ids.hash(`${linkId}/${caller.accountId}/${attempt}`).slice(0, 32);
}

/** Keeps a file that the caller sent for a submission to come; throws `files-full` where there is no room. */
export async function keepFile(
  ports: AppPorts,
  { link, form }: AppEvidence['fill-shared-form'],
  { file, attempt }: { readonly file: SentFile; readonly attempt: SharedAttempt },
): Promise<{ file: StoredFile }> {
  const version = await newestVersion(ports, form);
  if (!asksForFiles(compileForm(version.definition))) throw new AppError('forbidden');
  const stored = { id: ports.ids.random(), name: plainName(file.name), size: bytesIn(file.data), type: file.type };
  const outcome = await ports.sharedFiles.add({
    ...stored,
    submissionId: submissionIdOf(ports, attempt),
    formId: form.id,
    linkId: link.id,
    expiresAt: ports.clock() + fileBounds.patience,
    data: file.data,
  });
  if (outcome === 'full') throw new AppError('files-full');
  return { file: stored };
}

/**
 * Answers with what the gateway knows of the files they name; throws `answers-invalid` where one was not sent for this
 * submission.
 */
export async function withSentFiles(
  { sharedFiles, sharedSubmissions }: AppPorts,
  submissionId: string,
  { definition, answers }: { readonly definition: Definition; readonly answers: Answers },
): Promise<Answers> {
  const form = compileForm(definition);
  if (!asksForFiles(form)) return answers;
  const named = answeredFiles(form, answers).flatMap(({ files }) => files.map(({ id }) => id));
  const found = trueFiles(form, answers, named.length === 0 ? [] : await sharedFiles.ofSubmission(submissionId));
  // Of an attempt that was submitted already and has moved to an issue, the files have gone along.
  if (found.problems.length > 0 && !(await sharedSubmissions.receipt(submissionId)))
    throw new AppError('answers-invalid', { problems: [...found.problems] });
  return found.answers;
}

/** Forgets the files that were sent for a submission and are not handed in with it. */
export async function forgetOthers(
  { sharedFiles }: AppPorts,
  submissionId: string,
  { definition, answers }: { readonly definition: Definition; readonly answers: Answers },
): Promise<void> {
  const form = compileForm(definition);
  if (!asksForFiles(form)) return;
  const named = answeredFiles(form, answers).flatMap(({ files }) => files.map(({ id }) => id));
  await sharedFiles.keepOnly(submissionId, named);
}

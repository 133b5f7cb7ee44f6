import { randomUUID } from 'node:crypto';
import { AppError } from '../../../src/contract/kernel/app-error';
import type { SentFile } from '../../../src/contract/sent-file';
import { answeredFiles } from '../../../src/domain/answers/answered-files';
import type { Answers } from '../../../src/domain/answers/answers';
import { asksForFiles } from '../../../src/domain/answers/asks-for-files';
import type { CompiledForm } from '../../../src/domain/answers/compiled-form';
import { trueFiles } from '../../../src/domain/answers/true-files';
import type { StoredFile } from '../../../src/domain/fields/stored-file';
import { bytesIn } from '../../../src/domain/files/base64';
import { fileBounds } from '../../../src/domain/files/file-bounds';
import { plainName } from '../../../src/domain/files/plain-name';
import type { OpenLink } from './share-guards';

/** A file that is sent, for which submission and form, and when. */
export interface Sending {
  readonly file: SentFile;
  readonly submissionId: string;
  readonly form: CompiledForm;
  readonly now: number;
}

/** Keeps a file that somebody sent for a submission to come; throws `files-full` where there is no room. */
export async function keepFile(
  { store, link, version }: OpenLink,
  { file, submissionId, form, now }: Sending,
): Promise<StoredFile> {
  if (!asksForFiles(form)) throw new AppError('forbidden');
  const size = bytesIn(file.data);
  if (size > fileBounds.outside) throw new AppError('file-too-large');
  const stored = { id: randomUUID().replaceAll('-', ''), name: plainName(file.name), size, type: file.type };
  const place = { submissionId, formId: version.formId, linkId: link.id, expiresAt: now + fileBounds.patience };
  const outcome = await store.sharedFiles.add({ ...stored, ...place, data: file.data });
  if (outcome === 'full') throw new AppError('files-full');
  return stored;
}

/** Answers with what is known of the files they name; throws `answers-invalid` where one was not sent for this submission. */
export async function withSentFiles(
  { store }: OpenLink,
  { submissionId, form, answers }: Pick<Sending, 'submissionId' | 'form'> & { readonly answers: Answers },
): Promise<Answers> {
  if (answeredFiles(form, answers).length === 0) return answers;
  const found = trueFiles(form, answers, await store.sharedFiles.ofSubmission(submissionId));
  if (found.problems.length > 0) throw new AppError('answers-invalid', { problems: [...found.problems] });
  return found.answers;
}

/** Forgets the files that were sent and then not handed in. */
export async function forgetOthers(
  { store }: OpenLink,
  { submissionId, form, answers }: Pick<Sending, 'submissionId' | 'form'> & { readonly answers: Answers },
): Promise<void> {
  if (!asksForFiles(form)) return;
  const named = answeredFiles(form, answers).flatMap(({ files }) => files.map(({ id }) => id));
  await store.sharedFiles.keepOnly(submissionId, named);
}

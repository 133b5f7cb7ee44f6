import { AppError } from '../../contract/kernel/app-error';
import { answeredFiles } from '../../domain/answers/answered-files';
import type { Answers } from '../../domain/answers/answers';
import { compileForm } from '../../domain/answers/compiled-form';
import type { StoredFile } from '../../domain/fields/stored-file';
import type { Version } from '../../domain/form/version';
import type { Submission } from '../../domain/submission/submission';
import type { Attachment } from '../../ports/attachments';
import type { AppPorts } from '../app-ports';

/** Answers whose files are attachments of the issue, and the ids of those. */
export interface MovedFiles {
  readonly answers: Answers;
  readonly attached: readonly string[];
}

/**
 * Attaches the files of a submission to its issue and names the attachments in the answers. Repeated, it takes what is
 * attached already by its name and size, so that a move that was cut off attaches nothing twice.
 */
export async function moveFiles(
  ports: AppPorts,
  issueId: string,
  { submission, version }: { readonly submission: Submission; readonly version: Version },
): Promise<MovedFiles> {
  const named = answeredFiles(compileForm(version.definition), submission.answers);
  if (named.length === 0) return { answers: submission.answers, attached: [] };
  const free = [...(await ports.attachments.ofIssue(issueId, 'app'))];
  const moved: [string, StoredFile[]][] = [];
  for (const { field, files } of named) {
    const attached: StoredFile[] = [];
    for (const file of files) attached.push(await attachOnce(ports, { issueId, submission, file, free }));
    moved.push([field, attached]);
  }
  const sent = new Set(named.flatMap(({ files }) => files.map(({ id }) => id)));
  const attached = moved.flatMap(([, files]) => files.map(({ id }) => id)).filter((id) => !sent.has(id));
  const answers: Answers = { ...submission.answers, ...Object.fromEntries(moved) };
  return { answers, attached };
}

interface Attaching {
  readonly issueId: string;
  readonly submission: Submission;
  readonly file: StoredFile;
  /** Attachments of the issue that stand for no file yet. */
  readonly free: Attachment[];
}

async function attachOnce(ports: AppPorts, { issueId, submission, file, free }: Attaching): Promise<StoredFile> {
  const at = free.findIndex(({ name, size }) => name === file.name && size === file.size);
  const [there] = at < 0 ? [] : free.splice(at, 1);
  if (there) return storedOf(there);
  const sent = await ports.sharedFiles.get(submission.id, file.id);
  // Another worker finished the move and took the file along; it has written the answers too.
  if (!sent) return file;
  const added = await ports.attachments.add(issueId, sent, 'app');
  if (!added) throw new AppError('forbidden');
  return storedOf(added);
}

function storedOf({ id, name, size, type }: Attachment): StoredFile {
  return { id, name, size, type };
}

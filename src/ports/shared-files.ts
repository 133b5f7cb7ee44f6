import type { SharedFile, SharedFileCard } from '../domain/submission/shared-file';

/**
 * The files of one tenant's shared submissions. A file is sent before its submission and waits for it: the submission takes
 * it over when it is added, and takes it along when it is removed or settled.
 */
export interface SharedFiles {
  /** Keeps a file that waits; `full` where its submission or its link has as many as `fileBounds` allow. The same id again changes nothing. */
  add(file: SharedFile): Promise<'added' | 'full'>;
  /** What is known of the files of a submission, in the order they came. */
  ofSubmission(submissionId: string): Promise<readonly SharedFileCard[]>;
  get(submissionId: string, fileId: string): Promise<SharedFile | undefined>;
  /** Deletes a file that waits. */
  remove(submissionId: string, fileId: string): Promise<void>;
  /** Deletes the waiting files of a submission but the named ones. */
  keepOnly(submissionId: string, fileIds: readonly string[]): Promise<void>;
}

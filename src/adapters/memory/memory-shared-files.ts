import { hasRoom } from '../../domain/files/has-room';
import type { SharedFile, SharedFileCard } from '../../domain/submission/shared-file';
import type { SharedFiles } from '../../ports/shared-files';
import { kept } from './kept';
import { deleteWhere } from './platform-state';
import type { TenantState } from './tenant-state';

const cardOf = ({ data: _data, ...card }: SharedFile): SharedFileCard => card;

/** The port `SharedFiles` in memory. */
export function memorySharedFiles({ files }: TenantState): SharedFiles {
  const ofSubmission = (id: string) => [...files.values()].filter(({ submissionId }) => submissionId === id);
  const waiting = ({ expiresAt }: SharedFile) => expiresAt !== undefined;
  return {
    add: async (file) => {
      if (files.has(file.id)) return 'added';
      const waitingUnderLink = [...files.values()].filter(
        (each) => each.linkId === file.linkId && waiting(each),
      ).length;
      if (!hasRoom(file, { ofSubmission: ofSubmission(file.submissionId), waitingUnderLink })) return 'full';
      files.set(file.id, kept(file));
      return 'added';
    },
    ofSubmission: async (submissionId) => ofSubmission(submissionId).map(cardOf),
    get: async (submissionId, fileId) => {
      const file = files.get(fileId);
      return file?.submissionId === submissionId ? file : undefined;
    },
    remove: async (submissionId, fileId) =>
      deleteWhere(files, (file) => file.id === fileId && file.submissionId === submissionId && waiting(file)),
    keepOnly: async (submissionId, fileIds) =>
      deleteWhere(files, (file) => file.submissionId === submissionId && waiting(file) && !fileIds.includes(file.id)),
  };
}

import { useMemo } from 'react';
import { fileBounds } from '../../domain/files/file-bounds';
import { nothingUnderWay } from '../../domain/filling/under-way';
import { formsCall } from '../client/call';
import type { FileStore } from '../form/file-store';

/** The place of files that are handed in under a link for Jira users. */
export function useLinkFiles(linkId: string, attempt: string): FileStore {
  return useMemo(
    () => ({
      largest: fileBounds.inJira,
      note: 'Files are sent at once and handed in with your answers. Files you do not hand in are deleted within a day.',
      underWay: nothingUnderWay(),
      attach: async (file) => (await formsCall('shared.attach-file', { linkId, attempt, file })).file,
      detach: async ({ id }) => {
        await formsCall('shared.detach-file', { linkId, attempt, fileId: id });
      },
    }),
    [linkId, attempt],
  );
}

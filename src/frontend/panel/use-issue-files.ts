import { useMemo } from 'react';
import { fileBounds } from '../../domain/files/file-bounds';
import { nothingUnderWay } from '../../domain/filling/under-way';
import { panelCall } from '../client/call';
import type { FileStore } from '../form/file-store';

/** The attachments of an issue as the place of a form's files. */
export function useIssueFiles(issueId: string, issueFormId: string): FileStore {
  return useMemo(
    () => ({
      largest: fileBounds.inJira,
      note: 'Files are attached to this issue at once. Everybody who sees the issue sees them.',
      underWay: nothingUnderWay(),
      attach: async (file) => (await panelCall('panel.attach-file', { issueId, issueFormId, file })).file,
      detach: async ({ id }) => {
        await panelCall('panel.detach-file', { issueId, issueFormId, fileId: id });
      },
    }),
    [issueId, issueFormId],
  );
}

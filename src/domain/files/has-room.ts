import { fileBounds } from './file-bounds';

/** Whether another file may wait, beside those of its submission and of its link. */
export function hasRoom(
  { size }: { readonly size: number },
  {
    ofSubmission,
    waitingUnderLink,
  }: { readonly ofSubmission: readonly { readonly size: number }[]; readonly waitingUnderLink: number },
): boolean {
  const bytes = ofSubmission.reduce((sum, file) => sum + file.size, size);
  return (
    size <= fileBounds.outside &&
    bytes <= fileBounds.perSubmission &&
    ofSubmission.length < fileBounds.filesPerSubmission &&
    waitingUnderLink < fileBounds.waitingPerLink
  );
}

import { createContext } from 'preact';
import { useMemo } from 'preact/hooks';
import type { SentFile } from '../../../src/contract/sent-file';
import type { StoredFile } from '../../../src/domain/fields/stored-file';
import { nothingUnderWay, type UnderWay } from '../../../src/domain/filling/under-way';
import { AppError } from '../../../src/contract/kernel/app-error';
import type { ShareAddress } from './address';
import { call } from './call';

/** Where the files of the form go. */
export interface FileStore {
  /** What is being sent there now. */
  readonly underWay: UnderWay;
  attach(file: SentFile): Promise<StoredFile>;
  detach(file: StoredFile): Promise<void>;
}

/** Hands the store of files down to the questions. */
export const FileStoreContext = createContext<FileStore>({
  underWay: nothingUnderWay(),
  attach: () => Promise.reject(new AppError('internal')),
  detach: () => Promise.resolve(),
});

/** The place of files that are handed in under a link, for one attempt to submit. */
export function useSentFiles({ tenant, linkId }: ShareAddress, attempt: string): FileStore {
  return useMemo(
    () => ({
      underWay: nothingUnderWay(),
      attach: async (file) => (await call('share.attach-file', { tenant, linkId, attempt, file })).file,
      detach: async ({ id }) => {
        await call('share.detach-file', { tenant, linkId, attempt, fileId: id });
      },
    }),
    [tenant, linkId, attempt],
  );
}

import { createContext, useContext } from 'react';
import type { SentFile } from '../../contract/sent-file';
import type { StoredFile } from '../../domain/fields/stored-file';
import { nothingUnderWay, type UnderWay } from '../../domain/filling/under-way';

/** Where the files of a form that is filled go. */
export interface FileStore {
  /** Bytes of the largest file that can be sent there. */
  readonly largest: number;
  /** A sentence that says who will see the files. */
  readonly note: string;
  /** What is being sent there now. */
  readonly underWay: UnderWay;
  /** Stores a file; rejects with an AppError. */
  attach(file: SentFile): Promise<StoredFile>;
  /** Forgets a file that was taken out of the answer again; one that must stay does. */
  detach(file: StoredFile): Promise<void>;
}

/** A form that is only tried out: its files go nowhere. */
const nowhere: FileStore = {
  largest: Infinity,
  note: 'This is a trial: files are not kept.',
  underWay: nothingUnderWay(),
  attach: async ({ name, type, data }) => ({ id: `trial-${String(Date.now())}`, name, type, size: data.length }),
  detach: async () => undefined,
};

/** Hands the store of files down to the questions of a form. */
export const FileStoreContext = createContext<FileStore>(nowhere);

/** Where the files of this form go. */
export function useFileStore(): FileStore {
  return useContext(FileStoreContext);
}

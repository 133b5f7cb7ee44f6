import type { Finding } from '../field-behaviour';
import type { StoredFile } from '../stored-file';

/** Holds files against how many they may be; the same file twice is refused. */
export function fileCount(files: readonly Pick<StoredFile, 'id'>[], most: number): readonly Finding[] {
  if (new Set(files.map(({ id }) => id)).size < files.length) return [{ code: 'file.twice', params: {} }];
  return files.length > most ? [{ code: 'file.too-many', params: { most } }] : [];
}

/** The sentences of the number of files. */
export const fileCountMessages = {
  'file.twice': 'A file is there twice. Remove one of the two.',
  'file.too-many': 'Attach at most {most}. Remove the files that are too many.',
} as const;

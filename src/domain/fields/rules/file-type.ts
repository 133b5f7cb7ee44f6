import type { Finding } from '../field-behaviour';
import type { StoredFile } from '../stored-file';

/** The extension of a file's name in lower case, without the dot; empty where it has none. */
export function extensionOf(name: string): string {
  return (/\.([^./\\]+)$/.exec(name)?.[1] ?? '').toLowerCase();
}

/**
 * Holds the names of files against the extensions that are allowed, in lower case. A name is all that is looked at: what is
 * in a file is not opened.
 */
export function fileType(files: readonly Pick<StoredFile, 'name'>[], kinds: readonly string[]): readonly Finding[] {
  if (kinds.length === 0) return [];
  const wrong = files.find(({ name }) => !kinds.includes(extensionOf(name)));
  return wrong ? [{ code: 'file.wrong-kind', params: { name: wrong.name, kinds: kinds.join(', ') } }] : [];
}

/** The sentences of the kinds of files. */
export const fileTypeMessages = {
  'file.wrong-kind': '“{name}” is not of an allowed kind. Choose a file of the kind {kinds}.',
} as const;

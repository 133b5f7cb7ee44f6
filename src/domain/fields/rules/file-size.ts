import { sizeInWords } from '../../formats/size-in-words';
import type { Finding } from '../field-behaviour';
import type { StoredFile } from '../stored-file';

/** Holds files against the largest size in bytes; a file without content is refused too, for nobody means to hand it in. */
export function fileSize(files: readonly Pick<StoredFile, 'name' | 'size'>[], largest: number): readonly Finding[] {
  const empty = files.find(({ size }) => size === 0);
  if (empty) return [{ code: 'file.empty', params: { name: empty.name } }];
  const wrong = files.find(({ size }) => size > largest);
  if (!wrong) return [];
  const params = { name: wrong.name, size: sizeInWords(wrong.size), largest: sizeInWords(largest) };
  return [{ code: 'file.too-large', params }];
}

/** The sentences of the size of files. */
export const fileSizeMessages = {
  'file.empty': '“{name}” is empty. Choose another file.',
  'file.too-large': '“{name}” has {size}. Choose a file of at most {largest}.',
} as const;

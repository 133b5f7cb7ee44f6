import { problemSentence } from '../answers/problem-sentence';
import type { Wording } from '../answers/sentences/wording';
import type { Control } from '../fields';
import { firstFinding } from '../fields/first-finding';
import { fileCount } from '../fields/rules/file-count';
import { fileSize } from '../fields/rules/file-size';
import { fileType } from '../fields/rules/file-type';
import { StoredFile } from '../fields/stored-file';
import { sizeInWords } from '../formats/size-in-words';
import type { Json } from '../json';

/** The control of files. */
export type FileControl = Extract<Control, { readonly kind: 'file' }>;

/** A file somebody chose, before it is stored. */
export interface ChosenFile {
  readonly name: string;
  readonly size: number;
}

/** The files an answer names; none where it is no answer of files. */
export function filesIn(value: Json | undefined): readonly StoredFile[] {
  return StoredFile.array().safeParse(value).data ?? [];
}

/** Files as an answer; no answer where there are none. */
export function fileAnswer(files: readonly StoredFile[]): Json | undefined {
  return files.length === 0 ? undefined : files.map((file) => ({ ...file }));
}

/** Why chosen files cannot be added to those that are there, in a sentence; `largest` bytes are what can be sent here. */
export function fileRefusal(
  { most, kinds, largest: allowed }: FileControl,
  {
    attached,
    chosen,
    largest,
    wording,
  }: {
    readonly attached: number;
    readonly chosen: readonly ChosenFile[];
    readonly largest: number;
    readonly wording: Wording;
  },
): string | undefined {
  const places = Array.from({ length: attached + chosen.length }, (_, at) => ({ id: String(at) }));
  const [finding] = firstFinding(
    () => fileCount(places, most),
    () => fileType(chosen, kinds),
    () => fileSize(chosen, Math.min(allowed, largest)),
  );
  return finding && problemSentence(finding, wording);
}

/** What is said of what can be attached. */
export interface FileBoundsWords {
  one(size: string): string;
  several(most: number, size: string): string;
  kinds(kinds: string): string;
}

/** What is said in English of what can be attached. */
export const englishFileBounds: FileBoundsWords = {
  one: (size) => `One file of at most ${size}`,
  several: (most, size) => `Up to ${String(most)} files of at most ${size} each`,
  kinds: (kinds) => `Kinds: ${kinds}.`,
};

/** What can be attached, in a sentence. */
export function fileBoundsInWords(
  { most, kinds, largest: allowed }: FileControl,
  largest: number,
  words: FileBoundsWords = englishFileBounds,
): string {
  const size = sizeInWords(Math.min(allowed, largest));
  const bounds = most === 1 ? words.one(size) : words.several(most, size);
  return kinds.length === 0 ? `${bounds}.` : `${bounds}. ${words.kinds(kinds.join(', '))}`;
}

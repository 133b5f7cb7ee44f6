import { StoredFile } from '../fields/stored-file';
import type { Answers } from './answers';

/** The files that answers name, whatever their form. */
export function namedFiles(answers: Answers): readonly StoredFile[] {
  return Object.values(answers).flatMap((answer) => StoredFile.array().safeParse(answer).data ?? []);
}

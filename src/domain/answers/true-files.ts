import type { StoredFile } from '../fields/stored-file';
import type { Answers } from './answers';
import { answeredFiles } from './answered-files';
import type { CompiledForm } from './compiled-form';
import type { Problem } from './problem';

/** Answers whose files are as their store knows them, and what names a file that the store has not. */
export interface TrueFiles {
  readonly answers: Answers;
  readonly problems: readonly Problem[];
}

/**
 * Puts what a store says of each answered file in the place of what was sent, so that the form's checks judge the files that
 * are there; a file that the store has not is a problem.
 */
export function trueFiles(form: CompiledForm, answers: Answers, stored: readonly StoredFile[]): TrueFiles {
  const byId = new Map(stored.map(({ id, name, size, type }) => [id, { id, name, size, type }]));
  const named = answeredFiles(form, answers);
  return {
    answers: {
      ...answers,
      ...Object.fromEntries(named.map(({ field, files }) => [field, files.map((file) => byId.get(file.id) ?? file)])),
    },
    problems: named.flatMap(({ field, files }) =>
      files.filter(({ id }) => !byId.has(id)).map(({ name }) => ({ field, code: 'file.gone', params: { name } })),
    ),
  };
}

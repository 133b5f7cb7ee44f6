import { StoredFile } from '../fields/stored-file';
import type { Answers } from './answers';
import type { CompiledForm } from './compiled-form';

/** The files that one answer names. */
export interface AnsweredFiles {
  readonly field: string;
  readonly files: readonly StoredFile[];
}

/** The files that answers name, by field; answers that are no files are left to the form's own checks. */
export function answeredFiles(form: CompiledForm, answers: Answers): readonly AnsweredFiles[] {
  return form.fields.flatMap(({ field: { key }, behaviour: { part } }) => {
    if (part.kind !== 'question' || part.control.kind !== 'file') return [];
    const files = StoredFile.array().safeParse(answers[key]).data ?? [];
    return files.length === 0 ? [] : [{ field: key, files }];
  });
}

import type { Answers } from './answers';
import type { CompiledForm } from './compiled-form';
import { processAnswers } from './process';

/** The keys of the fields that are shown for these answers. */
export function visibleFields(form: CompiledForm, answers: Answers): ReadonlySet<string> {
  return processAnswers(form, answers).visible;
}

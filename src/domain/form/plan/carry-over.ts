import type { Answers } from '../../answers/answers';
import type { Definition } from '../definition';
import { translated } from '../translation/translated';
import type { Language } from '../translation/translations';
import { carriedAnswers, planChange } from './plan-change';

/** A form that changed while somebody filled it, and the language they read it in. */
export interface ChangedForm {
  readonly before: Definition;
  readonly after: Definition;
  readonly language?: Language;
}

/** Answers as they go on under the next version. */
export interface CarriedOver {
  readonly answers: Answers;
  /** The questions whose answers could not be kept, by their labels as they were read. */
  readonly notKept: readonly string[];
}

/** Carries somebody's answers over to the next version of a form, as the plan of the change says. */
export function carryOver({ before, after, language }: ChangedForm, answers: Answers): CarriedOver {
  const plan = planChange(before, after, { drafts: [answers], submissions: [] });
  const lost = new Set(plan.filter(({ drafts }) => drafts.orphaned > 0).map(({ field }) => field));
  const carried = carriedAnswers(before, after, answers);
  // Options are told apart by the labels their maker gave them: only the questions are called in the reader's language.
  const labels = translated(before, language).fields.filter(({ key }) => lost.has(key));
  return { answers: carried, notKept: labels.map(({ label }) => label) };
}

import type { SharedForm } from '../../../src/contract/app/links';
import type { Answers } from '../../../src/domain/answers/answers';
import { bestLanguage } from '../../../src/domain/form/translation/best-language';
import { newAttempt } from './attempt';
import type { FoundAnswers } from './kept-answers';

/** Answers given before a form is opened, and the language they were given in where it is known. */
export interface Begun extends FoundAnswers {
  readonly language?: string;
}

/** What filling a form starts with. */
export interface FillingStart {
  /** Under which it is submitted. */
  readonly attempt: string;
  readonly answers: Answers;
  /** That the form has changed since it was begun, and the questions whose answers could not be kept, by their labels. */
  readonly changed?: { readonly notKept: readonly string[] };
}

/**
 * Starts filling a form afresh, or goes on with what was begun. Answers to an older version are carried over by the plan of
 * the change, which is loaded for them only; what was begun is asked for last, so that nothing typed meanwhile is lost.
 */
export async function startFilling(now: SharedForm, begun: () => Begun | undefined): Promise<FillingStart> {
  const before = begun()?.form;
  if (!before || before.hash === now.hash) return startOf(begun());
  const { carryOver } = await import('../../../src/domain/form/plan/carry-over');
  const { language = bestLanguage(before.definition, navigator.languages), ...given } = begun() ?? {};
  const start = startOf(given);
  const change = { before: before.definition, after: now.definition, language };
  const carried = carryOver(change, start.answers);
  return { ...start, answers: carried.answers, ...(carried.notKept.length > 0 && { changed: carried }) };
}

function startOf({ attempt = newAttempt(), answers = {} }: Partial<Begun> = {}): FillingStart {
  return { attempt, answers };
}

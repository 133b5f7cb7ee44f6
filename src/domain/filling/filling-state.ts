import type { Answers } from '../answers/answers';
import type { CompiledForm } from '../answers/compiled-form';
import type { Problem } from '../answers/problem';
import type { Processed } from '../answers/process';
import type { Json } from '../json';
import { isNothing } from '../answers/is-nothing';

/** What one person has done with a form so far. */
export interface FillingState {
  /** Every answer typed, hidden questions included, so that nothing is lost by a change of mind. */
  readonly answers: Answers;
  /** The fields that were left, whose problems may show. */
  readonly left: ReadonlySet<string>;
  readonly lastChanged?: string;
  /** Whether submitting was tried, so that every problem may show. */
  readonly isAttempted: boolean;
  /** What the server found wrong, until the answer changes. */
  readonly found: readonly Problem[];
  /** Counts the times all answers were replaced from outside: what controls keep on their own is then out of date. */
  readonly generation: number;
}

/** The state of a form with these answers; what answers none of its questions is dropped. */
export function startFilling(form: CompiledForm, answers: Answers): FillingState {
  const known = Object.entries(answers).filter(([key]) => form.byKey.get(key)?.behaviour.part.kind === 'question');
  return { answers: Object.fromEntries(known), left: new Set(), isAttempted: false, found: [], generation: 0 };
}

/** Sets or removes one answer; null is an answer taken away where there would be a default. Going on to another question counts as having left the one before. */
export function answer(state: FillingState, key: string, value: Json | undefined): FillingState {
  const { [key]: _previous, ...others } = state.answers;
  const answers = isNothing(value) ? others : { ...others, [key]: value };
  const { lastChanged } = state;
  const left = lastChanged === undefined || lastChanged === key ? state.left : new Set([...state.left, lastChanged]);
  const found = state.found.filter(({ field }) => field !== key);
  return { ...state, answers, left, lastChanged: key, found };
}

/** Notes that a field was left. */
export function leave(state: FillingState, key: string): FillingState {
  return state.left.has(key) ? state : { ...state, left: new Set([...state.left, key]) };
}

/** The warnings to show: of the fields that were left. */
export function warningsToShow(state: FillingState, { warnings }: Processed): readonly Problem[] {
  return warnings.filter(({ field }) => state.isAttempted || state.left.has(field));
}

/** The problems to show: the server's, and the engine's of the fields that were left; one for each field. */
export function problemsToShow(state: FillingState, { visible, problems }: Processed): readonly Problem[] {
  const found = state.found.filter(({ field }) => visible.has(field));
  const taken = new Set(found.map(({ field }) => field));
  const own = problems.filter(({ field }) => !taken.has(field) && (state.isAttempted || state.left.has(field)));
  return [...found, ...own];
}

import type { Answers } from '../answers/answers';
import type { CompiledField, CompiledForm } from '../answers/compiled-form';
import type { FieldState } from '../answers/engine/field-state';
import { openForm, type LiveForm } from '../answers/engine/live-form';
import type { Problem } from '../answers/problem';
import { processedState, type Processed } from '../answers/process';
import type { Json } from '../json';
import type { ExpressionContext } from '../logic/expression/expression-context';
import type { AnswerStep } from './answer-step';
import { drawnOn } from './drawn-on';
import { answer, leave, problemsToShow, startFilling, warningsToShow, type FillingState } from './filling-state';
import { isNothing } from '../answers/is-nothing';
import { outsideChanges, type OutsideChanges } from './outside-changes';
import { currentStep, pageOf, stepsOf, type Step } from './page-steps';

/** A form being filled as it stands at one moment. */
export interface FillingView {
  /** Every answer typed, hidden questions included: what a draft keeps. */
  readonly answers: Answers;
  readonly processed: Processed;
  /** The problems to show now, one for each field or part of an answer. */
  readonly problems: readonly Problem[];
  /** What to think over before submitting, of fields that were left. */
  readonly warnings: readonly Problem[];
  readonly isAttempted: boolean;
  /** Goes up when all answers are replaced; controls start afresh then. */
  readonly generation: number;
  readonly step: Step;
  /** The steps in order; one alone where the form has one page. */
  readonly steps: readonly Step[];
  /** How often the step has changed: each time, whoever fills the form is led to the new one. */
  readonly moves: number;
}

/** One filling of a form: what every surface does with it. Tells its owner of each change. */
export interface FillingSession {
  form(): CompiledForm;
  /** The newest view; the same object until something changes. */
  view(): FillingView;
  /** How a field is drawn now; the same object as long as nothing of it changed. */
  field(key: string): FieldState | undefined;
  /** How often the answer of a field became another without being given there: controls that keep what is typed start afresh then. */
  outsideChanges(key: string): number;
  /** What is drawn of a page. */
  shownOn(page: number): readonly CompiledField[];
  setAnswer(key: string, value: Json | undefined): void;
  /** Takes the step from the newest answer to the next; for a hidden question, from the answer it keeps. */
  changeAnswer(key: string, step: AnswerStep): void;
  /** Notes that a field was left, so that its problem may show. */
  leave(key: string): void;
  /** Lets every problem show, goes to the first page that has one, and gives the verdict on the newest answers. */
  attempt(): Processed;
  /** Shows what the server found wrong. */
  find(problems: readonly Problem[]): void;
  replaceAnswers(answers: Answers): void;
  /** Goes on with the same form compiled anew, as with tools that are there only now. */
  adopt(form: CompiledForm): void;
  /** Goes one step on, unless the page has a problem: that shows then. Tells whether it went. */
  next(): boolean;
  back(): void;
  goTo(step: Step): void;
}

/** What a filling starts with. */
export interface FillingStart {
  readonly form: CompiledForm;
  readonly answers: Answers;
  readonly context: ExpressionContext;
  onChange(): void;
}

interface Held {
  form: CompiledForm;
  state: FillingState;
  live: LiveForm;
  changes: OutsideChanges;
  wanted: Step;
  view: FillingView | undefined;
  /** The step and the moves of the view before. */
  at: Pick<FillingView, 'step' | 'moves'> | undefined;
}

/** Starts filling a form; answers that are none of its questions' are dropped. */
export function openFilling({ form, answers, context, onChange }: FillingStart): FillingSession {
  const state = startFilling(form, answers);
  const live = openForm(form, state.answers, context);
  const held: Held = {
    form,
    state,
    live,
    changes: outsideChanges(live),
    wanted: 0,
    view: undefined,
    at: undefined,
  };
  const filling: Filling = {
    held,
    view: () => (held.view ??= viewOf(held)),
    change(step) {
      filling.view();
      Object.assign(held, step, { view: undefined });
      onChange();
    },
  };
  return {
    form: () => held.form,
    view: filling.view,
    field: (key) => held.live.field(key),
    outsideChanges: (key) => held.changes.count(key),
    replaceAnswers(from) {
      const anew = { ...startFilling(held.form, from), generation: held.state.generation + 1 };
      filling.change({ state: anew, ...opened(held, openForm(held.form, anew.answers, context)), wanted: 0 });
    },
    adopt(anew) {
      if (anew !== held.form) filling.change(opened(held, openForm(anew, held.state.answers, context)));
    },
    ...answeringVerbs(filling),
    ...goingVerbs(filling),
  };
}

function opened(held: Held, live: LiveForm): Pick<Held, 'form' | 'live' | 'changes'> {
  return { form: live.form, live, changes: outsideChanges(live, held.changes) };
}

function answeringVerbs(filling: Filling) {
  const { held, change } = filling;
  return {
    setAnswer: (key: string, value: Json | undefined) => setAnswer(filling, key, value),
    changeAnswer: (key: string, step: AnswerStep) => setAnswer(filling, key, step(newestAnswer(held, key))),
    leave(key: string) {
      const state = leave(held.state, key);
      if (state !== held.state) change({ state });
    },
    attempt: () => attempt(filling),
    find: (found: readonly Problem[]) =>
      change({ state: { ...held.state, isAttempted: true, found }, wanted: pageOfFirst(filling, found) }),
  };
}

function goingVerbs(filling: Filling) {
  const { held, view, change } = filling;
  return {
    shownOn: (page: number) => drawnOn(held.form, page, view().processed.visible),
    next: () => next(filling),
    back() {
      const { step, steps } = view();
      change({ wanted: steps[Math.max(0, steps.indexOf(step) - 1)] ?? step });
    },
    goTo: (wanted: Step) => change({ wanted }),
  };
}

interface Filling {
  readonly held: Held;
  view(): FillingView;
  change(step: Partial<Held>): void;
}

function viewOf(held: Held): FillingView {
  const { form, state, live, wanted, at } = held;
  const processed = processedState(form, live.state);
  const steps = stepsOf(form, processed);
  const step = currentStep(steps, wanted);
  const moves = at === undefined ? 0 : at.step === step ? at.moves : at.moves + 1;
  held.at = { step, moves };
  // Where somebody was led stays, also when the page they came from is shown again.
  held.wanted = step;
  const { answers, isAttempted, generation } = state;
  const shown = { problems: problemsToShow(state, processed), warnings: warningsToShow(state, processed) };
  return { answers, processed, ...shown, isAttempted, generation, steps, step, moves };
}

function newestAnswer({ live, state }: Held, key: string): Json | undefined {
  const field = live.field(key);
  return field?.shown === true ? field.answer : (state.answers[key] ?? undefined);
}

function setAnswer({ held, change }: Filling, key: string, value: Json | undefined): void {
  const isTakenAway = held.form.byKey.get(key)?.field.defaultValue !== undefined && isNothing(value);
  const state = answer(held.state, key, isTakenAway ? null : value);
  const changed = held.live.set(key, Object.hasOwn(state.answers, key) ? state.answers[key] : undefined);
  held.changes.note(key, changed);
  change({ state });
}

function attempt(filling: Filling): Processed {
  const { held, change, view } = filling;
  const wanted = pageOfFirst(filling, view().processed.problems);
  change({ state: { ...held.state, isAttempted: true, found: [] }, wanted });
  return view().processed;
}

function next({ held, view, change }: Filling): boolean {
  const { step, steps, processed } = view();
  const wrong = processed.problems.map(({ field }) => field).filter((field) => pageOf(held.form, field) === step);
  const to = steps[steps.indexOf(step) + 1];
  if (wrong.length > 0 || to === undefined) {
    change({ state: wrong.reduce(leave, held.state) });
    return false;
  }
  change({ wanted: to });
  return true;
}

function pageOfFirst({ held, view }: Filling, [first]: readonly Problem[]): Step {
  return first ? pageOf(held.form, first.field) : view().step;
}

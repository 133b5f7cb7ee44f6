import type { Answers } from '../answers/answers';
import type { CompiledField, CompiledForm } from '../answers/compiled-form';
import { openForm, type FieldState, type LiveForm } from '../answers/engine/live-form';
import type { Problem } from '../answers/problem';
import { processedState, type Processed } from '../answers/process';
import type { Json } from '../json';
import type { ExpressionContext } from '../logic/expression/expression-context';
import { answer, leave, problemsToShow, startFilling, warningsToShow, type FillingState } from './filling-state';
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
}

/** One filling of a form: what every surface does with it. Tells its owner of each change. */
export interface FillingSession {
  readonly form: CompiledForm;
  /** The newest view; the same object until something changes. */
  view(): FillingView;
  /** How a field is drawn now; the same object as long as nothing of it changed. */
  field(key: string): FieldState | undefined;
  /** The fields of a page that are shown. */
  shownOn(page: number): readonly CompiledField[];
  setAnswer(key: string, value: Json | undefined): void;
  /** Notes that a field was left, so that its problem may show. */
  leave(key: string): void;
  /** Lets every problem show, goes to the first page that has one, and gives the verdict on the newest answers. */
  attempt(): Processed;
  /** Shows what the server found wrong. */
  find(problems: readonly Problem[]): void;
  replaceAnswers(answers: Answers): void;
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
  state: FillingState;
  live: LiveForm;
  wanted: Step;
  view: FillingView | undefined;
}

/** Starts filling a form; answers that are none of its questions' are dropped. */
export function openFilling({ form, answers, context, onChange }: FillingStart): FillingSession {
  const open = (from: Answers) => {
    const state = startFilling(form, from);
    return { state, live: openForm(form, state.answers, context) };
  };
  const held: Held = { ...open(answers), wanted: 0, view: undefined };
  const filling: Filling = {
    form,
    held,
    view: () => (held.view ??= viewOf(form, held)),
    change(step) {
      Object.assign(held, step, { view: undefined });
      onChange();
    },
  };
  return {
    form,
    view: filling.view,
    field: (key) => held.live.field(key),
    shownOn: (page) => shownOn(filling, page),
    setAnswer: (key, value) => setAnswer(filling, key, value),
    leave(key) {
      const state = leave(held.state, key);
      if (state !== held.state) filling.change({ state });
    },
    attempt: () => attempt(filling),
    find: (found) =>
      filling.change({ state: { ...held.state, isAttempted: true, found }, wanted: pageOfFirst(filling, found) }),
    replaceAnswers(from) {
      const opened = open(from);
      filling.change({ ...opened, state: { ...opened.state, generation: held.state.generation + 1 }, wanted: 0 });
    },
    next: () => next(filling),
    back() {
      const { step, steps } = filling.view();
      filling.change({ wanted: steps[Math.max(0, steps.indexOf(step) - 1)] ?? step });
    },
    goTo: (wanted) => filling.change({ wanted }),
  };
}

interface Filling {
  readonly form: CompiledForm;
  readonly held: Held;
  view(): FillingView;
  change(step: Partial<Held>): void;
}

function viewOf(form: CompiledForm, { state, live, wanted }: Held): FillingView {
  const processed = processedState(form, live.state);
  const steps = stepsOf(form, processed);
  const { answers, isAttempted, generation } = state;
  const shown = { problems: problemsToShow(state, processed), warnings: warningsToShow(state, processed) };
  return { answers, processed, ...shown, isAttempted, generation, steps, step: currentStep(steps, wanted) };
}

function shownOn({ form, view }: Filling, page: number): readonly CompiledField[] {
  const { from, to } = form.plan.pages[page] ?? { from: 0, to: 0 };
  return form.fields.slice(from, to).filter(({ field }) => view().processed.visible.has(field.key));
}

function setAnswer({ form, held, change }: Filling, key: string, value: Json | undefined): void {
  const isTakenAway = form.byKey.get(key)?.field.defaultValue !== undefined && isNothing(value);
  const state = answer(held.state, key, isTakenAway ? null : value);
  held.live.set(key, Object.hasOwn(state.answers, key) ? state.answers[key] : undefined);
  change({ state });
}

function attempt(filling: Filling): Processed {
  const { held, change, view } = filling;
  const wanted = pageOfFirst(filling, view().processed.problems);
  change({ state: { ...held.state, isAttempted: true, found: [] }, wanted });
  return view().processed;
}

function next({ form, held, view, change }: Filling): boolean {
  const { step, steps, processed } = view();
  const wrong = processed.problems.map(({ field }) => field).filter((field) => pageOf(form, field) === step);
  const to = steps[steps.indexOf(step) + 1];
  if (wrong.length > 0 || to === undefined) {
    change({ state: wrong.reduce(leave, held.state) });
    return false;
  }
  change({ wanted: to });
  return true;
}

function pageOfFirst({ form, view }: Filling, [first]: readonly Problem[]): Step {
  return first ? pageOf(form, first.field) : view().step;
}

function isNothing(value: Json | undefined): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

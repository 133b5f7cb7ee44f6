import { useCallback, useMemo, useRef, useState } from 'react';
import type { Answers } from '../../domain/answers/answers';
import { compileForm, type CompiledForm } from '../../domain/answers/compiled-form';
import type { Problem } from '../../domain/answers/problem';
import { processAnswers, type Processed } from '../../domain/answers/process';
import type { Surface } from '../../domain/fields';
import type { Definition } from '../../domain/form/definition';
import type { Json } from '../../domain/json';
import { answer, leave, problemsToShow, startFilling, type FillingState } from '../../domain/filling/filling-state';
import { fillingContext } from './filling-context';
import { useFieldTools } from './use-field-tools';

/**
 * How long the problem of a field that is left waits, in milliseconds. Leaving it by a press on Submit must not move the
 * button away before the mouse is up: the browser would make no click of it.
 */
const pressMs = 300;

/** A form being filled. */
export interface Filling {
  readonly form: CompiledForm;
  readonly answers: Answers;
  readonly visible: ReadonlySet<string>;
  /** The problems to show now: of fields that were left, and all after an attempt to submit. */
  readonly problems: readonly Problem[];
  readonly isAttempted: boolean;
  /** Goes up when all answers are replaced; controls start afresh then. */
  readonly generation: number;
  setAnswer(key: string, value: Json | undefined): void;
  touch(key: string): void;
  /** Judges the newest answers, whatever is drawn at the moment, and lets every problem show. */
  attempt(): Processed;
  /** The newest answers, whatever is drawn at the moment. */
  newestAnswers(): Answers;
  /** Shows what the server found wrong. */
  setProblems(problems: readonly Problem[]): void;
  replaceAnswers(answers: Answers): void;
}

/** Holds the answers to one form while somebody fills it. The first answers count; later ones go to `replaceAnswers`. */
export function useFilling(definition: Definition, initialAnswers: Answers, surface?: Surface): Filling {
  const tools = useFieldTools(definition, surface);
  const form = useMemo(() => compileForm(definition, tools), [definition, tools]);
  const [state, setState] = useState(() => startFilling(form, initialAnswers));
  // Handlers arrive over the bridge and may be a render old: they change and read the newest state, not the drawn one.
  const newest = useRef(state);
  const update = useCallback((change: (before: FillingState) => FillingState) => {
    newest.current = change(newest.current);
    setState(newest.current);
  }, []);
  const [context] = useState(() => fillingContext(new Date()));
  const judge = useCallback((answers: Answers) => processAnswers(form, answers, context), [form, context]);
  const processed = useMemo(() => judge(state.answers), [judge, state.answers]);
  const verbs = useMemo(() => verbsOf(form, { update, read: () => newest.current, judge }), [form, update, judge]);
  const { answers, isAttempted, generation } = state;
  const problems = problemsToShow(state, processed);
  return { form, answers, visible: processed.visible, problems, isAttempted, generation, ...verbs };
}

interface Held {
  update(change: (before: FillingState) => FillingState): void;
  read(): FillingState;
  judge(answers: Answers): Processed;
}

function verbsOf(form: CompiledForm, { update, read, judge }: Held) {
  return {
    setAnswer: (key: string, value: Json | undefined) => update((before) => answer(before, key, value)),
    touch: (key: string) => void setTimeout(() => update((before) => leave(before, key)), pressMs),
    newestAnswers: () => read().answers,
    attempt: () => {
      update((before) => ({ ...before, isAttempted: true, found: [] }));
      return judge(read().answers);
    },
    setProblems: (found: readonly Problem[]) => update((before) => ({ ...before, isAttempted: true, found })),
    replaceAnswers: (answers: Answers) =>
      update(({ generation }) => ({ ...startFilling(form, answers), generation: generation + 1 })),
  };
}

import { useMemo, useState } from 'preact/hooks';
import type { Answers } from '../../../src/domain/answers/answers';
import { compileForm, type CompiledForm } from '../../../src/domain/answers/compiled-form';
import type { Problem } from '../../../src/domain/answers/problem';
import { processAnswers, type Processed } from '../../../src/domain/answers/process';
import { answer, leave, problemsToShow, startFilling } from '../../../src/domain/filling/filling-state';
import type { Definition } from '../../../src/domain/form/definition';
import type { Json } from '../../../src/domain/json';
import { fillingContext } from './filling-context';
import { useFieldTools } from './use-field-tools';

/** A form being filled on the page. */
export interface Filling {
  readonly form: CompiledForm;
  readonly answers: Answers;
  readonly processed: Processed;
  /** The problems to show now. */
  readonly problems: readonly Problem[];
  readonly isAttempted: boolean;
  setAnswer(key: string, value: Json | undefined): void;
  leave(key: string): void;
  /** Lets every problem show. */
  attempt(): void;
  /** Shows what the server found wrong. */
  find(problems: readonly Problem[]): void;
}

/** Holds the answers of the page. */
export function useFilling(definition: Definition, initial: Answers): Filling {
  const tools = useFieldTools(definition);
  const form = useMemo(() => compileForm(definition, tools), [definition, tools]);
  const [state, setState] = useState(() => startFilling(form, initial));
  const [context] = useState(() => fillingContext(new Date()));
  const processed = useMemo(() => processAnswers(form, state.answers, context), [form, state.answers, context]);
  return {
    form,
    answers: state.answers,
    processed,
    problems: problemsToShow(state, processed),
    isAttempted: state.isAttempted,
    setAnswer: (key, value) => setState((before) => answer(before, key, value)),
    leave: (key) => setState((before) => leave(before, key)),
    attempt: () => setState((before) => ({ ...before, isAttempted: true, found: [] })),
    find: (found) => setState((before) => ({ ...before, isAttempted: true, found })),
  };
}

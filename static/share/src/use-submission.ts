import { useRef, useState } from 'preact/hooks';
import { AppError } from '../../../src/contract/kernel/app-error';
import { errorSentence } from '../../../src/contract/words/error-sentence';
import type { Filling } from './use-filling';

/** How far a submission has come. */
export interface SubmissionState {
  readonly sending: boolean;
  /** Why it failed, where not for the answers. */
  readonly failure: string | undefined;
  /** How often it was tried; the summary of problems takes the focus each time. */
  readonly attempts: number;
  submit(): Promise<void>;
}

/** Sends what is filled, once at a time; keeps every answer on the page whatever comes back. */
export function useSubmission(filling: Filling, send: () => Promise<void>): SubmissionState {
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<string>();
  const [attempts, setAttempts] = useState(0);
  const busyRef = useRef(false);
  const submit = async () => {
    if (busyRef.current) return;
    filling.attempt();
    setAttempts((count) => count + 1);
    setFailure(undefined);
    if (filling.processed.problems.length > 0) return;
    busyRef.current = true;
    setSending(true);
    try {
      await send();
    } catch (error) {
      setFailure(failureOf(error, filling));
    } finally {
      busyRef.current = false;
      setSending(false);
    }
  };
  return { sending, failure, attempts, submit };
}

/** Shows the problems the server found; the sentence of a failure that is not about answers. */
function failureOf(error: unknown, filling: Filling): string | undefined {
  const known = error instanceof AppError ? error : new AppError('internal');
  const problems = known.details.problems ?? [];
  filling.find(problems);
  return problems.length > 0 ? undefined : errorSentence(known);
}

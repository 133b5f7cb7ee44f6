import { useRef, useState } from 'preact/hooks';
import { AppError } from '../../../src/contract/kernel/app-error';
import type { FillingSession } from '../../../src/domain/filling/filling-session';
import type { FileStore } from './file-store';
import type { PageWords } from './languages/page-words';
import { useWords } from './reading';

/** How far a submission has come. */
export interface SubmissionState {
  readonly sending: boolean;
  /** Why it failed, where not for the answers. */
  readonly failure: string | undefined;
  /** How often it failed; what is wrong takes the focus each time. */
  readonly tries: number;
  submit(): Promise<void>;
}

/** Sends what is filled, once at a time and not before its files; keeps every answer on the page whatever comes back. */
export function useSubmission(session: FillingSession, files: FileStore, send: () => Promise<void>): SubmissionState {
  const words = useWords();
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<string>();
  const [tries, setTries] = useState(0);
  const busyRef = useRef(false);
  const fail = (sentence?: string) => {
    setFailure(sentence);
    setTries((count) => count + 1);
  };
  const submit = async () => {
    if (busyRef.current) return;
    if (files.underWay.isBusy()) return fail(words.failure(new AppError('file-under-way')));
    setFailure(undefined);
    if (session.attempt().problems.length > 0) return fail();
    busyRef.current = true;
    setSending(true);
    try {
      await send();
    } catch (error) {
      fail(failureOf(error, session, words));
    } finally {
      busyRef.current = false;
      setSending(false);
    }
  };
  return { sending, failure, tries, submit };
}

/** Shows the problems the server found; the sentence of a failure that is not about answers. */
function failureOf(error: unknown, session: FillingSession, words: PageWords): string | undefined {
  const known = error instanceof AppError ? error : new AppError('internal');
  const problems = known.details.problems ?? [];
  session.find(problems);
  return problems.length > 0 ? undefined : words.failure(known);
}

import { useEffect, useRef, useState } from 'preact/hooks';
import type { SharedForm } from '../../../src/contract/app/links';
import { AppError } from '../../../src/contract/kernel/app-error';
import { errorSentence } from '../../../src/contract/words/error-sentence';
import type { ShareAddress } from './address';
import { newAttempt } from './attempt';
import { call } from './call';
import { keptAnswers } from './kept-answers';
import { ProblemSummary } from './problem-summary';
import { Question } from './question';
import { useFilling, type Filling } from './use-filling';

/** How long typing rests before this browser keeps the answers, in ms. */
const rest = 400;

/** A shared form being filled. */
export function FormPage({
  form,
  address,
  onSubmitted,
}: {
  readonly form: SharedForm;
  readonly address: ShareAddress;
  onSubmitted(): void;
}) {
  const [kept] = useState(() => keptAnswers(address.linkId, localStorage));
  const [start] = useState(() => kept.read() ?? { attempt: newAttempt(), answers: {} });
  const filling = useFilling(form.definition, start.answers);
  useEffect(() => {
    const timer = setTimeout(() => kept.keep({ attempt: start.attempt, answers: filling.answers }), rest);
    return () => clearTimeout(timer);
  }, [kept, start, filling.answers]);
  const send = async () => {
    await call('share.submit', {
      ...address,
      answers: filling.processed.answers,
      attempt: start.attempt,
      versionHash: form.hash,
    });
    kept.forget();
    onSubmitted();
  };
  const submission = useSubmission(filling, send);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submission.submit();
      }}
    >
      <ProblemSummary filling={filling} attempts={submission.attempts} />
      {submission.failure && (
        <div class="notice bad" role="alert">
          <p>{submission.failure}</p>
        </div>
      )}
      {filling.form.fields
        .filter(({ field }) => filling.processed.visible.has(field.key))
        .map((compiled) => (
          <Question key={compiled.field.key} compiled={compiled} filling={filling} />
        ))}
      <button type="submit" aria-disabled={submission.sending}>
        {submission.sending ? 'Sending…' : 'Submit'}
      </button>
    </form>
  );
}

/** Sends what is filled, once at a time; keeps every answer on the page whatever comes back. */
function useSubmission(filling: Filling, send: () => Promise<void>) {
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
      const known = error instanceof AppError ? error : new AppError('internal');
      filling.find(known.details.problems ?? []);
      if (!known.details.problems?.length) setFailure(errorSentence(known));
    } finally {
      busyRef.current = false;
      setSending(false);
    }
  };
  return { sending, failure, attempts, submit };
}

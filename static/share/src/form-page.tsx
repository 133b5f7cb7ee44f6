import { useEffect, useState } from 'preact/hooks';
import type { SharedForm } from '../../../src/contract/app/links';
import type { ShareAddress } from './address';
import { newAttempt } from './attempt';
import { call } from './call';
import { keptAnswers } from './kept-answers';
import { ProblemSummary } from './problem-summary';
import { Question } from './question';
import { useFilling, type Filling } from './use-filling';
import { useSubmission } from './use-submission';

/** How long typing rests before this browser keeps the answers, in ms. */
const rest = 400;

/** What a form page is given. */
export interface FormPageProps {
  readonly form: SharedForm;
  readonly address: ShareAddress;
  onSubmitted(): void;
}

/** A shared form being filled. */
export function FormPage({ form, address, onSubmitted }: FormPageProps) {
  const [kept] = useState(() => keptAnswers(address.linkId, localStorage));
  const [start] = useState(() => kept.read() ?? { attempt: newAttempt(), answers: {} });
  const filling = useFilling(form.definition, start.answers);
  const { answers, processed } = filling;
  useEffect(() => {
    const timer = setTimeout(() => kept.keep({ attempt: start.attempt, answers }), rest);
    return () => clearTimeout(timer);
  }, [kept, start, answers]);
  const send = async () => {
    const { attempt } = start;
    await call('share.submit', { ...address, answers: processed.answers, attempt, versionHash: form.hash });
    kept.forget();
    onSubmitted();
  };
  const { attempts, failure, sending, submit } = useSubmission(filling, send);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <ProblemSummary filling={filling} attempts={attempts} />
      <Failure sentence={failure} />
      <Questions filling={filling} />
      <button type="submit" aria-disabled={sending}>
        {sending ? 'Sending…' : 'Submit'}
      </button>
    </form>
  );
}

function Questions({ filling }: { readonly filling: Filling }) {
  const shown = filling.form.fields.filter(({ field }) => filling.processed.visible.has(field.key));
  return (
    <>
      {shown.map((compiled) => (
        <Question key={compiled.field.key} compiled={compiled} filling={filling} />
      ))}
    </>
  );
}

function Failure({ sentence }: { readonly sentence: string | undefined }) {
  if (sentence === undefined) return null;
  return (
    <div class="notice bad" role="alert">
      <p>{sentence}</p>
    </div>
  );
}

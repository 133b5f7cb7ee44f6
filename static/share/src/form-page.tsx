import { useEffect, useState } from 'preact/hooks';
import type { SharedForm } from '../../../src/contract/app/links';
import { AppError } from '../../../src/contract/kernel/app-error';
import type { CompiledField } from '../../../src/domain/answers/compiled-form';
import type { ShareAddress } from './address';
import { newAttempt } from './attempt';
import { call } from './call';
import { ContentView } from './content-view';
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
  /** Why the form is shown anew, where it is. */
  readonly notice: string | undefined;
  onSubmitted(): void;
  /** The form has a newer version; the answers are kept for it. */
  onStale(): void;
}

/** A shared form being filled. */
export function FormPage({ form, address, notice, onSubmitted, onStale }: FormPageProps) {
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
    try {
      await call('share.submit', { ...address, answers: processed.answers, attempt, versionHash: form.hash });
    } catch (error) {
      kept.keep({ attempt, answers });
      if (error instanceof AppError && error.code === 'version-stale') onStale();
      throw error;
    }
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
      <Failure sentence={failure ?? notice} />
      <Questions filling={filling} />
      <button type="submit" aria-disabled={sending} onMouseDown={keepFocus}>
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
        <PartOfForm key={compiled.field.key} compiled={compiled} filling={filling} />
      ))}
    </>
  );
}

function PartOfForm({ compiled, filling }: { readonly compiled: CompiledField; readonly filling: Filling }) {
  const { field, behaviour } = compiled;
  const { part } = behaviour;
  if (part.kind === 'question') return <Question field={field} control={part.control} filling={filling} />;
  return part.kind === 'content' ? <ContentView field={field} content={part.content} /> : null;
}

function Failure({ sentence }: { readonly sentence: string | undefined }) {
  if (sentence === undefined) return null;
  return (
    <div class="notice bad" role="alert">
      <p>{sentence}</p>
    </div>
  );
}

/**
 * Leaves the focus where it is until the click: the problem of the field that would be left moves the button away from
 * under the pointer, and the browser makes no click of that.
 */
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}

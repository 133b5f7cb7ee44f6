import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { SharedForm } from '../../../src/contract/app/links';
import { AppError } from '../../../src/contract/kernel/app-error';
import { pageOf, type Step } from '../../../src/domain/filling/page-steps';
import { stepInWords } from '../../../src/domain/filling/step-in-words';
import type { FieldTools } from '../../../src/domain/fields';
import type { ShareAddress } from './address';
import { call } from './call';
import { FileStoreContext, useSentFiles } from './file-store';
import { keptAnswers, type AnsweredForm } from './kept-answers';
import type { PageWords } from './languages/page-words';
import { PageFields } from './page-fields';
import { ProblemSummary } from './problem-summary';
import { useWords } from './reading';
import { Review } from './review';
import type { Begun, FillingStart } from './start-filling';
import { StepHeading } from './step-heading';
import { useFilling, type Filling } from './use-filling';
import { useGuide } from './use-guide';
import { useStepHistory } from './use-step-history';
import { useSubmission, type SubmissionState } from './use-submission';

/** How long typing rests before this browser keeps the answers, in ms. */
const rest = 400;

/** What a form page is given. */
export interface FormPageProps {
  readonly form: SharedForm;
  /** The form before it is read in a language. */
  readonly version: AnsweredForm;
  /** The language the form is read in. */
  readonly language: string;
  readonly tools: FieldTools;
  readonly address: ShareAddress;
  readonly start: FillingStart;
  onSubmitted(): void;
  /** The form has a newer version; takes along what is on the page when that is there. */
  onStale(begun: () => Begun): void;
}

/** A shared form being filled. */
export function FormPage({ form, version, language, tools, address, start, onSubmitted, onStale }: FormPageProps) {
  const [kept] = useState(() => keptAnswers(address.linkId, () => localStorage));
  const { attempt } = start;
  const filling = useFilling(form.definition, tools, start.answers);
  const { answers, session } = filling;
  useEffect(() => {
    const timer = setTimeout(() => kept.keep({ attempt, answers, form: version }), rest);
    return () => clearTimeout(timer);
  }, [kept, attempt, version, answers]);
  const begun = () => ({ attempt, answers: session.view().answers, form: version });
  const send = async () => {
    const { processed } = session.view();
    try {
      const handedIn = { answers: processed.answers, attempt, versionHash: form.hash, today: filling.today, language };
      await call('share.submit', { ...address, ...handedIn });
    } catch (error) {
      kept.keep(begun());
      if (error instanceof AppError && error.code === 'version-stale') onStale(() => ({ ...begun(), language }));
      throw error;
    }
    kept.forget();
    onSubmitted();
  };
  useStepHistory(filling);
  useStepTitle(filling, form.name);
  const files = useSentFiles(address, attempt);
  const submission = useSubmission(session, files, send);
  return (
    <FileStoreContext.Provider value={files}>
      <Steps filling={filling} submission={submission} changed={start.changed} />
    </FileStoreContext.Provider>
  );
}

interface StepsProps {
  readonly filling: Filling;
  readonly submission: SubmissionState;
  readonly changed: FillingStart['changed'];
}

function Steps({ filling, submission: { failure, sending, tries, submit }, changed }: StepsProps) {
  const { session, step, steps, processed } = filling;
  const words = useWords();
  const [heldAt, setHeldAt] = useState<Step>();
  const [holds, setHolds] = useState(0);
  const { headingRef, summaryRef, leadTo } = useGuide(filling, tries + holds);
  const isLast = step === steps.at(-1);
  const goOn = () => {
    const goes = session.next();
    setHeldAt(goes ? undefined : step);
    if (!goes) setHolds((count) => count + 1);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isLast) void submit();
        else goOn();
      }}
    >
      <StepHeading filling={filling} headingRef={headingRef} />
      <ProblemSummary
        session={session}
        problems={problemsToList(filling, heldAt)}
        boxRef={summaryRef}
        onFollow={leadTo}
      />
      <Failure sentence={failure ?? (changed && changeSentence(changed, words))} />
      {step === 'review' ? <Review filling={filling} /> : <PageFields filling={filling} />}
      {isLast && processed.end !== undefined && <End message={processed.end} />}
      <Ways
        back={step === steps[0] ? undefined : session.back}
        sending={sending}
        on={isLast ? words.submit : words.next}
      />
    </form>
  );
}

/** Says that the form is another since it was begun, and which answers could not be kept. */
function changeSentence({ notKept }: NonNullable<FillingStart['changed']>, words: PageWords): string {
  return notKept.length > 0 ? words.notKept(notKept) : words.failure(new AppError('version-stale'));
}

interface WaysProps {
  readonly back: (() => void) | undefined;
  readonly sending: boolean;
  readonly on: string;
}

function Ways({ back, sending, on }: WaysProps) {
  const words = useWords();
  return (
    <div class="ways">
      {back && (
        <button type="button" class="secondary" onClick={back}>
          {words.back}
        </button>
      )}
      <button type="submit" aria-disabled={sending} onMouseDown={keepFocus}>
        {sending ? words.sending : on}
      </button>
    </div>
  );
}

/** All that is wrong after a try to submit; before, what keeps somebody on the page they wanted to go on from. */
function problemsToList({ session, problems, isAttempted, step }: Filling, heldAt: Step | undefined) {
  if (isAttempted) return problems;
  return heldAt === step ? problems.filter(({ field }) => pageOf(session.form(), field) === step) : [];
}

function useStepTitle({ session, step, steps }: Filling, name: string): void {
  const words = useWords();
  const title = steps.length > 1 ? `${stepInWords(session, step, words.steps).announcement} – ${name}` : name;
  useLayoutEffect(() => {
    document.title = title;
  }, [title]);
}

function End({ message }: { readonly message: string }) {
  return (
    <div class="notice" role="status">
      <p class="description">{message}</p>
    </div>
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

/**
 * Leaves the focus where it is until the click: the problem of the field that would be left moves the button away from
 * under the pointer, and the browser makes no click of that.
 */
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}

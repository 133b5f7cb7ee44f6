import type { RefObject } from 'preact';
import { pageTitle, stepInWords } from '../../../src/domain/filling/step-in-words';
import { useWords } from './reading';
import type { Filling } from './use-filling';

interface StepHeadingProps {
  readonly filling: Filling;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}

/** Where somebody is in a form of pages: how far, the title of the page and its help. The title takes the focus. */
export function StepHeading({ filling, headingRef }: StepHeadingProps) {
  const { session, step, steps } = filling;
  const words = useWords();
  const help = pageHelp(filling);
  if (steps.length < 2 && step !== 'review' && pageTitle(session, step) === undefined) return null;
  const { title, progress, done } = stepInWords(session, step, words.steps);
  return (
    <div class="step">
      {steps.length > 1 && <progress aria-label={progress} value={done} />}
      <h2 ref={headingRef} tabIndex={-1}>
        {steps.length > 1 && title !== progress && (
          <span class="progress">
            {progress}
            <span class="visually-hidden">: </span>
          </span>
        )}
        {title}
      </h2>
      {help && <p class="description">{help}</p>}
    </div>
  );
}

function pageHelp({ session, step }: Filling): string | undefined {
  const key = step === 'review' ? undefined : session.form().plan.pages[step]?.key;
  return key === undefined ? undefined : session.field(key)?.help;
}

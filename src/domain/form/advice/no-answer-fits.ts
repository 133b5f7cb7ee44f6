import type { AdviceRule } from './advice';
import { filledIn, type Filled } from './filled-in';
import { numberAnswers, stepsTried } from './possible/number-answers';

type Contradiction = (filled: Filled) => string | undefined;

const lengths: Contradiction = ({ asked: { settings } }) => {
  const { minLength: least, maxLength: most } = settings;
  if (typeof least !== 'number' || typeof most !== 'number' || least <= most) return undefined;
  return `it wants ${String(least)} characters or more and takes ${String(most)} at most`;
};

const counts: Contradiction = ({ asked: { settings }, control }) => {
  if (control.kind !== 'some-of' || typeof settings.min !== 'number') return undefined;
  const { options, exclusive, other } = control;
  const offered = options.filter(({ value }) => value !== exclusive).length + (other === undefined ? 0 : 1);
  return settings.min <= offered
    ? undefined
    : `it wants ${String(settings.min)} choices or more and offers ${String(offered)}`;
};

const numbers: Contradiction = ({ control, takes }) => {
  if (control.kind !== 'number' && control.kind !== 'slider') return undefined;
  const { min, max, step } = control;
  // Where there are more steps than are tried, one of the others may do.
  if (min === undefined || max === undefined || (step !== undefined && (max - min) / step > stepsTried))
    return undefined;
  const someFits = numberAnswers([], control).some(({ exact }) => takes(exact?.value));
  return someFits ? undefined : 'nothing between its bounds has the decimals or is on a step';
};

const contradictions: readonly Contradiction[] = [lengths, counts, numbers];

/** A question or a column whose settings leave no answer that meets them all. */
export const noAnswerFits: AdviceRule = {
  code: 'no-answer-fits',
  sentence: 'No answer to “{label}” meets all its settings: {reason}. Change one of them.',
  find: ({ form: { fields } }) =>
    fields.flatMap(({ field }) =>
      filledIn(field).flatMap((filled) =>
        contradictions.flatMap((find) => {
          const reason = find(filled);
          return reason === undefined ? [] : [{ field: field.key, params: { label: filled.asked.label, reason } }];
        }),
      ),
    ),
};

import type { CompiledField } from '../../../answers/compiled-form';
import type { Control } from '../../../fields';
import { matrixAnswers, oneOfAnswers, orderAnswers, someOfAnswers } from './chosen-answers';
import { dayAnswers, periodAnswers } from './day-answers';
import { momentAnswers } from './moment-answers';
import { numberAnswers } from './number-answers';
import { openAnswers } from './open-answers';
import { exactly, unanswered, type PossibleAnswer, type Wanted } from './possible-answer';
import { timeAnswers } from './time-answers';

type AnswersOf<Kind extends Control['kind']> = (
  wanted: readonly Wanted[],
  control: Extract<Control, { readonly kind: Kind }>,
) => readonly PossibleAnswer[];

/** How the answers of each control are told apart by tests; a control that is not here can be answered with anything. */
const kinds: { readonly [Kind in Control['kind']]?: AnswersOf<Kind> } = {
  number: numberAnswers,
  slider: numberAnswers,
  steps: (_wanted, { steps }) => steps.map(({ value }) => exactly(value)),
  flag: () => [exactly(true), exactly(false)],
  consent: (_wanted, { wording }) => [exactly({ agreed: true, wording })],
  date: dayAnswers,
  time: () => timeAnswers,
  moment: momentAnswers,
  period: periodAnswers,
  'one-of': oneOfAnswers,
  'some-of': someOfAnswers,
  order: (_wanted, control) => orderAnswers(control),
  matrix: matrixAnswers,
};

function answersOf<Kind extends Control['kind']>(
  wanted: readonly Wanted[],
  control: Extract<Control, { readonly kind: Kind }> & { readonly kind: Kind },
): readonly PossibleAnswer[] {
  const kind: AnswersOf<Kind> = kinds[control.kind] ?? openAnswers;
  return kind(wanted, control);
}

/**
 * Answers that stand for all a field can have, as far as the tests that are asked tell them apart: those it does not take
 * are left out, none is among them.
 */
export function possibleAnswers({ behaviour }: CompiledField, wanted: readonly Wanted[]): readonly PossibleAnswer[] {
  const { part } = behaviour;
  if (part.kind === 'fixed') return [unanswered, exactly(part.value)];
  if (part.kind === 'computed') return [unanswered, ...openAnswers(wanted)];
  if (part.kind !== 'question') return [unanswered];
  const isTaken = ({ exact }: PossibleAnswer) =>
    exact === undefined || behaviour.check(exact.value).every(({ severity }) => severity !== undefined);
  return [unanswered, ...answersOf(wanted, part.control).filter(isTaken)];
}

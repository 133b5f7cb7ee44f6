import type { Complaint, Engine } from '../engine';
import { atTurn, isShown, type Filled, type Question } from '../workload';

/** Judges answers; made from the questions. */
export type Judge = (questions: readonly Question[]) => (answers: Filled) => readonly Complaint[];

/** An engine that only validates: it knows no visibility, so that the hidden answers are left out for it beforehand. */
export const validatorOnly = (name: string, judge: Judge): Engine => ({
  name: `${name} (validator only)`,
  validate: ({ questions, answers: [even, odd] }) => {
    const judged = judge(questions);
    const shown = [shownAnswers(questions, even), shownAnswers(questions, odd)] as const;
    return (turn) => judged(atTurn(shown, turn));
  },
});

function shownAnswers(questions: readonly Question[], answers: Filled): Filled {
  const shown = new Set(questions.flatMap((question) => (isShown(question, answers) ? [question.key] : [])));
  return Object.fromEntries(Object.entries(answers).filter(([key]) => shown.has(key)));
}

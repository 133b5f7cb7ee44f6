import type { FieldPlan, Fates } from './plan-change';
import type { QuestionChange } from './question-change';

/** What publishing means for the answers to one question, in a maker's words. Responses keep the version they were given under. */
export function planSentence({ drafts, submissions, ...question }: FieldPlan): string {
  const { change, label, columns } = question;
  return [
    ...changeSaid(question),
    ...columns.flatMap((column) => changeSaid({ ...column, label: `${label}: ${column.label}` })),
    ...draftsSaid(drafts),
    ...submissionsSaid(change, submissions),
  ].join(' ');
}

function changeSaid({ label, change, mapped, lost }: QuestionChange): readonly string[] {
  const said = {
    kept: `Answers to “${label}” stay.`,
    removed: `“${label}” is gone, and answers to it have no place any more.`,
    'type-changed': `“${label}” takes another kind of answer.`,
    'options-changed': `The options of “${label}” change.`,
    'columns-changed': `The columns of “${label}” change.`,
  }[change];
  return [said, ...optionsSaid(mapped, lost)];
}

function optionsSaid(mapped: readonly string[], lost: readonly string[]): readonly string[] {
  const named = (labels: readonly string[]) => labels.map((label) => `“${label}”`).join(', ');
  return [
    ...(mapped.length > 0 ? [`Chosen ${named(mapped)} stays chosen.`] : []),
    ...(lost.length > 0 ? [`${named(lost)} can no longer be chosen.`] : []),
  ];
}

function draftsSaid({ orphaned }: Fates): readonly string[] {
  return orphaned > 0 ? [`${count(orphaned, 'draft')} will lose this answer.`] : [];
}

function submissionsSaid(change: FieldPlan['change'], { kept, mapped, orphaned }: Fates): readonly string[] {
  const all = kept + mapped + orphaned;
  return change === 'kept' || all === 0 ? [] : [`${count(all, 'response')} will keep what was answered.`];
}

function count(number: number, what: string): string {
  return number === 1 ? `1 ${what}` : `${number} ${what}s`;
}

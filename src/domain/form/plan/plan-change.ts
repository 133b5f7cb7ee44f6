import type { Answers } from '../../answers/answers';
import { fieldTypeOf } from '../../fields';
import { isEmpty } from '../../logic/is-empty';
import type { Definition } from '../definition';
import { carryTo } from './carried-answer';
import type { CarriedAnswer, Carry } from './carry';
import { questionChange, type QuestionChange } from './question-change';

/** How many answers of one kind stay, go on with options mapped, or have no place in the next version. */
export type Fates = Readonly<Record<CarriedAnswer['fate'], number>>;

/** What becomes of the answers to one question. */
export interface FieldPlan extends QuestionChange {
  readonly field: string;
  readonly drafts: Fates;
  readonly submissions: Fates;
}

/** The answers there are: of drafts, which go on under the next version, and of submissions, which stay with their own. */
export interface AnswersInUse {
  readonly drafts: readonly Answers[];
  readonly submissions: readonly Answers[];
}

/** What publishing one definition after another means for the answers there are: a plan for every question that had any or changes. */
export function planChange(
  before: Definition,
  after: Definition,
  { drafts, submissions }: AnswersInUse,
): readonly FieldPlan[] {
  const later = new Map(after.fields.map((field) => [field.key, field]));
  return before.fields
    .filter((field) => fieldTypeOf(field.type).takesAnswer)
    .map((field) => {
      const next = later.get(field.key);
      const fates = fatesOf(field.key, carryTo(field, next));
      return {
        field: field.key,
        ...questionChange(field, next),
        drafts: fates(drafts),
        submissions: fates(submissions),
      };
    })
    .filter((plan) => plan.change !== 'kept' || plan.drafts.kept + plan.submissions.kept > 0);
}

/** The answers of a draft as they go on under the next version; what has no place there is left out. */
export function carriedAnswers(before: Definition, after: Definition, answers: Answers): Answers {
  const later = new Map(after.fields.map((field) => [field.key, field]));
  const carried = before.fields.flatMap((field) => {
    const given = Object.hasOwn(answers, field.key) ? answers[field.key] : undefined;
    if (given === undefined) return [];
    const { answer } = carryTo(field, later.get(field.key))(given);
    return answer === undefined ? [] : [[field.key, answer] as const];
  });
  return Object.fromEntries(carried);
}

function fatesOf(key: string, carry: Carry) {
  return (all: readonly Answers[]): Fates => {
    const fates = { kept: 0, mapped: 0, orphaned: 0 };
    for (const answers of all) {
      const given = Object.hasOwn(answers, key) ? answers[key] : undefined;
      if (given !== undefined && !isEmpty(given)) fates[carry(given).fate] += 1;
    }
    return fates;
  };
}

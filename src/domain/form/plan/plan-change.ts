import type { Answers } from '../../answers/answers';
import { fieldTypeOf } from '../../fields';
import type { Json } from '../../json';
import { isEmpty } from '../../logic/is-empty';
import type { Definition } from '../definition';
import type { Field } from '../field';
import { carriedAnswer, type CarriedAnswer } from './carried-answer';
import { questionMapping, type OptionMapping } from './option-mapping';

/** How many answers of one kind stay, go on with options mapped, or have no place in the next version. */
export type Fates = Readonly<Record<CarriedAnswer['fate'], number>>;

/** What becomes of the answers to one question. */
export interface FieldPlan {
  readonly field: string;
  /** The question as people know it: by its older label. */
  readonly label: string;
  readonly change: 'kept' | 'removed' | 'type-changed' | 'options-changed';
  /** Options that go on under another value, by their labels. */
  readonly mapped: readonly string[];
  /** Options that are gone, by their labels. */
  readonly lost: readonly string[];
  readonly drafts: Fates;
  readonly submissions: Fates;
}

/** The answers there are: of drafts, which go on under the next version, and of submissions, which stay with their own. */
export interface AnswersInUse {
  readonly drafts: readonly Answers[];
  readonly submissions: readonly Answers[];
}

/** What publishing one definition after another means for the answers there are: a plan for every question that had any or changes. */
export function planChange(before: Definition, after: Definition, inUse: AnswersInUse): readonly FieldPlan[] {
  const later = new Map(after.fields.map((field) => [field.key, field]));
  return before.fields
    .filter((field) => fieldTypeOf(field.type).takesAnswer)
    .map((field) => fieldPlan(field, later.get(field.key), inUse))
    .filter(({ change, drafts, submissions }) => change !== 'kept' || drafts.kept + submissions.kept > 0);
}

/** The answers of a draft as they go on under the next version; what has no place there is left out. */
export function carriedAnswers(before: Definition, after: Definition, answers: Answers): Answers {
  const later = new Map(after.fields.map((field) => [field.key, field]));
  const carried = before.fields.flatMap((field) => {
    const given = Object.hasOwn(answers, field.key) ? answers[field.key] : undefined;
    const next = later.get(field.key);
    if (given === undefined || !next) return [];
    const { answer } = carry(field, next)(given);
    return answer === undefined ? [] : [[field.key, answer] as const];
  });
  return Object.fromEntries(carried);
}

function fieldPlan(field: Field, next: Field | undefined, { drafts, submissions }: AnswersInUse): FieldPlan {
  const { rows, options } = next ? questionMapping(field, next) : { rows: nothing, options: nothing };
  const mapped = [...options.mapped.values(), ...rows.mapped.values()].map(({ label }) => label);
  const lost = [...options.lost.values(), ...rows.lost.values()];
  return {
    field: field.key,
    label: field.label,
    change: changeOf(field, next, mapped.length + lost.length),
    mapped,
    lost,
    drafts: fatesOf(field, next, drafts),
    submissions: fatesOf(field, next, submissions),
  };
}

const nothing: OptionMapping = { mapped: new Map(), lost: new Map() };

const sameType = (one: Field, other: Field) => fieldTypeOf(one.type) === fieldTypeOf(other.type);

function changeOf(field: Field, next: Field | undefined, options: number): FieldPlan['change'] {
  if (!next) return 'removed';
  if (!sameType(field, next)) return 'type-changed';
  return options > 0 ? 'options-changed' : 'kept';
}

function carry(field: Field, next: Field) {
  const mapping = questionMapping(field, next);
  const question = { behaviour: fieldTypeOf(next.type).bind(next.settings), sameType: sameType(field, next) };
  return (answer: Json) => carriedAnswer(answer, mapping, question);
}

function fatesOf(field: Field, next: Field | undefined, all: readonly Answers[]): Fates {
  const fates = { kept: 0, mapped: 0, orphaned: 0 };
  const carried = next && carry(field, next);
  for (const answers of all) {
    const given = Object.hasOwn(answers, field.key) ? answers[field.key] : undefined;
    if (given === undefined || isEmpty(given)) continue;
    fates[carried ? carried(given).fate : 'orphaned'] += 1;
  }
  return fates;
}

import { isEmpty } from '../logic/is-empty';
import type { Answers } from './answers';
import type { CompiledForm } from './compiled-form';
import type { Problem } from './problem';
import { rules } from './rules';
import { visibleFields } from './visible-fields';

/** What the engine says of one set of answers. The answers count only where there are no problems. */
export interface Processed {
  readonly visible: ReadonlySet<string>;
  /** The answers that remain: of visible fields, not empty. */
  readonly answers: Answers;
  readonly problems: readonly Problem[];
}

/** Judges answers under a form: what the form fixes counts as filled in; relevance first, then hidden answers fall away, then the rules. Never throws. */
export function processAnswers(form: CompiledForm, filled: Answers): Processed {
  const answers = { ...filled, ...fixedAnswers(form) };
  const visible = visibleFields(form, answers);
  const shown = form.fields.filter(({ field }) => visible.has(field.key));
  const given = (key: string) => (Object.hasOwn(answers, key) ? answers[key] : undefined);
  const kept = shown.flatMap(({ field: { key } }) => {
    const answer = given(key);
    return answer === undefined || isEmpty(answer) ? [] : [[key, answer] as const];
  });
  const problems = shown.flatMap(({ field, behaviour }) =>
    firstFinding(rules.flatMap((rule) => rule.check({ field, behaviour, answer: given(field.key) }))).map(
      (finding) => ({ field: field.key, ...finding }),
    ),
  );
  return { visible, answers: Object.fromEntries(kept), problems: [...unknownQuestions(form, answers), ...problems] };
}

/** The answers that stand in the form itself, whatever was filled in. */
function fixedAnswers({ fields }: CompiledForm): Answers {
  return Object.fromEntries(
    fields.flatMap(({ field, behaviour: { part } }) => (part.kind === 'fixed' ? [[field.key, part.value]] : [])),
  );
}

function firstFinding<Finding>(findings: readonly Finding[]): readonly Finding[] {
  return findings.slice(0, 1);
}

function unknownQuestions(form: CompiledForm, answers: Answers): readonly Problem[] {
  return Object.keys(answers)
    .filter((key) => !form.byKey.has(key))
    .map((key) => ({ field: key, code: 'answer.unknown-question', params: {} }));
}

import type { Part } from '../fields';
import type { FormPage } from '../form/form-pages';
import { isEmpty } from '../logic/is-empty';
import type { ExpressionContext } from '../logic/expression/expression-context';
import type { Json } from '../json';
import type { Answers } from './answers';
import type { CompiledForm } from './compiled-form';
import { freshState } from './engine/fresh-state';
import type { FormPlan } from './engine/form-plan';
import type { FormState } from './engine/form-state';
import type { Problem } from './problem';

/** What the engine says of one set of answers. The answers count only where there are no problems. */
export interface Processed {
  readonly visible: ReadonlySet<string>;
  readonly required: ReadonlySet<string>;
  readonly enabled: ReadonlySet<string>;
  /** The answers that remain: of visible fields, not empty; null where a default was taken away on purpose. */
  readonly answers: Answers;
  /** What keeps the answers from being submitted. */
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** The places of the pages that show something, at least one. */
  readonly pages: readonly number[];
  /** What to say where a rule ends the form. */
  readonly end: string | undefined;
}

/** The same each time: fields keep what they made of it. */
const nothingAround: ExpressionContext = {};

/**
 * Judges answers under a form: defaults and what the form sets and calculates; relevance; hidden answers fall away; then the
 * rules. The order of the fields never matters. Never throws. What nobody asks for is not put together.
 */
export function processAnswers(form: CompiledForm, filled: Answers, context = nothingAround): Processed {
  const state = freshState(form, filled, context);
  const unknown = state.unknown.map(unknownQuestion);
  return readOut(form.plan, state, unknown);
}

/** What the engine says of the state of a form as it is now, whatever becomes of the state. */
export function processedState({ plan }: CompiledForm, state: FormState): Processed {
  return { ...readOut(plan, state, []) };
}

/** Reads out of a state that stays as it is, each thing once and when it is asked for. */
function readOut(plan: FormPlan, state: FormState, unknown: readonly Problem[]): Processed {
  const { problems, warnings } = findings(plan, state, unknown);
  const visible = once(() => keysOf(plan, (at) => state.shown[at] === true));
  const isEnabled = (at: number) => state.shown[at] === true && state.enabled[at] === true;
  const isAsked = (at: number) => plan.fields[at]?.behaviour.part.kind === 'question' && isEnabled(at);
  const required = once(() => keysOf(plan, (at) => isAsked(at) && state.required[at] === true));
  const enabled = once(() => keysOf(plan, isEnabled));
  const answers = once(() => keptAnswers(plan, state));
  return {
    problems,
    warnings,
    get visible() {
      return visible();
    },
    get required() {
      return required();
    },
    get enabled() {
      return enabled();
    },
    get answers() {
      return answers();
    },
    get pages() {
      return shownPages(plan, state);
    },
    get end() {
      return endMessage(plan, state);
    },
  };
}

function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

function keysOf({ fields }: FormPlan, holds: (at: number) => boolean): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { at, field } of fields) if (holds(at)) keys.add(field.key);
  return keys;
}

function findings(
  { fields }: FormPlan,
  state: FormState,
  unknown: readonly Problem[],
): Pick<Processed, 'problems' | 'warnings'> {
  const problems: Problem[] = [...unknown];
  const warnings: Problem[] = [];
  for (const { at } of fields) {
    const found = state.problems[at];
    if (found === undefined || found.length === 0) continue;
    for (const problem of found) (problem.severity ? warnings : problems).push(problem);
  }
  return { problems, warnings };
}

function keptAnswers({ fields }: FormPlan, { shown, seen, filled }: FormState): Answers {
  const kept: Record<string, Json> = {};
  for (const { field, at } of fields) {
    if (shown[at] !== true) continue;
    const answer = seen[at];
    if (answer !== undefined && !isEmpty(answer)) kept[field.key] = answer;
    else if (field.defaultValue !== undefined && filled[at] !== undefined && isEmpty(filled[at]))
      kept[field.key] = null;
  }
  return kept;
}

/** The pages on which something is shown; the first of the form where there is nothing at all. */
function shownPages({ pages, fields }: FormPlan, { shown }: FormState): readonly number[] {
  const hasSomething = ({ from, to }: FormPage) =>
    fields.slice(from, to).some(({ at, behaviour: { part } }) => shown[at] === true && drawn.has(part.kind));
  const filled = pages.flatMap((page, index) => (hasSomething(page) ? [index] : []));
  return filled.length > 0 ? filled : [0];
}

const drawn: ReadonlySet<Part['kind']> = new Set(['question', 'content', 'computed']);

/** The message of the rule in force that ends the form earliest. */
function endMessage({ rules, pages }: FormPlan, { active }: FormState): string | undefined {
  const ends = rules.flatMap(({ action }, at) =>
    action.kind === 'end' && active[at] === true
      ? [
          {
            message: action.message,
            after: Math.max(
              0,
              pages.findIndex(({ key }) => key === action.after),
            ),
          },
        ]
      : [],
  );
  return [...ends].sort((a, b) => a.after - b.after)[0]?.message;
}

function unknownQuestion(field: string): Problem {
  return { field, code: 'answer.unknown-question', params: {} };
}

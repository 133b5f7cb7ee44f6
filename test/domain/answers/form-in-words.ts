import { compileForm } from '../../../src/domain/answers/compiled-form';
import { openForm } from '../../../src/domain/answers/engine/live-form';
import { processAnswers } from '../../../src/domain/answers/process';
import type { Problem } from '../../../src/domain/answers/problem';
import { problemSentence } from '../../../src/domain/answers/problem-sentence';
import { Definition } from '../../../src/domain/form/definition';
import type { RuleAction } from '../../../src/domain/form/form-rule';
import type { Json } from '../../../src/domain/json';
import type { ExpressionContext } from '../../../src/domain/logic/expression/expression-context';

/** The parts of a question that a journey says; the rest is as usual. */
export interface QuestionInWords {
  readonly key: string;
  readonly type: string;
  readonly label?: string;
  readonly required?: boolean;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly showWhen?: unknown;
  readonly requireWhen?: unknown;
  readonly enableWhen?: unknown;
  readonly defaultValue?: unknown;
  readonly checks?: unknown;
  readonly help?: string;
}

const usualSettings: Readonly<Record<string, Record<string, Json>>> = {
  'single-choice': {
    options: [
      { value: 'yes', label: 'Yes' },
      { value: 'no', label: 'No' },
    ],
  },
  'several-choices': {
    options: [
      { value: 'a', label: 'Apples' },
      { value: 'b', label: 'Berries' },
    ],
  },
};

/** A rule as a journey says it: when, and what it does. */
export interface RuleInWords {
  readonly when: unknown;
  readonly then: RuleAction;
}

/** A parsed definition with these questions. */
export function definitionOf(...questions: readonly QuestionInWords[]): Definition {
  return definitionUnder([], questions);
}

/** A parsed definition with these rules and questions. */
export function definitionUnder(rules: readonly RuleInWords[], questions: readonly QuestionInWords[]): Definition {
  const fields = questions.map((question) => ({
    label: question.key,
    ...question,
    settings: question.settings ?? usualSettings[question.type] ?? {},
  }));
  if (rules.length === 0) return Definition.parse({ schema: 1, fields });
  const keyed = rules.map(({ when, then }, at) => ({ key: `r${String(at + 1)}`, when, action: then }));
  return Definition.parse({ schema: 2, fields, rules: keyed });
}

/** A form somebody fills in words. */
export function form(...questions: readonly QuestionInWords[]) {
  return formOf(definitionOf(...questions));
}

/** A form with rules. */
export function formUnder(rules: readonly RuleInWords[], ...questions: readonly QuestionInWords[]) {
  return formOf(definitionUnder(rules, questions));
}

/** A form of a definition that stands already. */
export function formOf(definition: Definition) {
  const compiled = compileForm(definition);
  const filled = (answers: Readonly<Record<string, Json>>, context: ExpressionContext) => ({
    answer: (key: string, value: Json) => filled({ ...answers, [key]: value }, context),
    /** How one question stands: shown, required, enabled, its answer, label and help. */
    look: (key: string) => openForm(compiled, answers, context).field(key),
    /** The labels of the options that can be chosen of one question. */
    offers: (key: string) => {
      const control = openForm(compiled, answers, context).field(key)?.control;
      const options = control && 'options' in control ? control.options : [];
      return options.filter((option) => !('isDisabled' in option)).map(({ label }) => label);
    },
    submit: () => {
      const { visible, problems, answers: kept } = processAnswers(compiled, answers, context);
      return { shows: [...visible], keeps: kept, says: sentences(problems) };
    },
    /** What there is beside problems: what may be thought over, and how the form ends where a rule ends it. */
    aside: () => {
      const { warnings, end } = processAnswers(compiled, answers, context);
      return { warns: sentences(warnings), ends: end };
    },
  });
  return { open: (context: ExpressionContext = {}) => filled({}, context) };
}

function sentences(problems: readonly Problem[]) {
  return Object.fromEntries(problems.map((problem) => [problem.field, problemSentence(problem)]));
}

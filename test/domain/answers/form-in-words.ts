import { compileForm } from '../../../src/domain/answers/compiled-form';
import { processAnswers } from '../../../src/domain/answers/process';
import { problemSentence } from '../../../src/domain/answers/problem-sentence';
import { Definition } from '../../../src/domain/form/definition';
import type { Json } from '../../../src/domain/json';

/** The parts of a question that a journey says; the rest is as usual. */
export interface QuestionInWords {
  readonly key: string;
  readonly type: string;
  readonly label?: string;
  readonly required?: boolean;
  readonly settings?: Readonly<Record<string, Json>>;
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

/** A parsed definition with these questions. */
export function definitionOf(...questions: readonly QuestionInWords[]): Definition {
  const fields = questions.map((question) => ({
    label: question.key,
    ...question,
    settings: question.settings ?? usualSettings[question.type] ?? {},
  }));
  return Definition.parse({ schema: 1, fields });
}

/** A form somebody fills in words. */
export function form(...questions: readonly QuestionInWords[]) {
  const compiled = compileForm(definitionOf(...questions));
  const filled = (answers: Readonly<Record<string, Json>>) => ({
    answer: (key: string, value: Json) => filled({ ...answers, [key]: value }),
    submit: () => {
      const { visible, problems, answers: kept } = processAnswers(compiled, answers);
      return {
        shows: [...visible],
        keeps: kept,
        says: Object.fromEntries(problems.map((problem) => [problem.field, problemSentence(problem)])),
      };
    },
  });
  return { open: () => filled({}) };
}

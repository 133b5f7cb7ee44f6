import { Model, type Question as SurveyQuestion } from 'survey-core';
import type { Engine } from '../engine';
import { atTurn, bounds, type Question } from '../workload';

const operators = { 'at-least': '>=', 'at-most': '<=' } as const;

const kinds = {
  text: { type: 'text', validators: [{ type: 'text', maxLength: bounds.longest }] },
  number: {
    type: 'text',
    inputType: 'number',
    validators: [{ type: 'numeric', minValue: bounds.min, maxValue: bounds.max }],
  },
  email: { type: 'text', inputType: 'email', validators: [{ type: 'email' }] },
  choice: { type: 'dropdown', choices: bounds.options },
} as const;

const element = ({ key, label, kind, required, showWhen }: Question) => ({
  name: key,
  title: label,
  isRequired: required,
  ...kinds[kind],
  ...(showWhen && { visibleIf: `{${showWhen.question}} ${operators[showWhen.operator]} ${showWhen.than}` }),
});

const perPage = 25;

/** Pages of 25 without question numbers, which is faster for it than one long page with numbers. */
function definition(questions: readonly Question[]) {
  const pages = Array.from({ length: Math.ceil(questions.length / perPage) }, (_, page) => ({
    name: `page${page}`,
    elements: questions.slice(page * perPage, (page + 1) * perPage).map(element),
  }));
  return { showQuestionNumbers: 'off', pages };
}

const questionsOf = (model: Model): readonly SurveyQuestion[] => model.getAllQuestions();

/** https://www.npmjs.com/package/survey-core */
export const surveyCore: Engine = {
  name: 'survey-core',
  keystroke: ({ questions, answers, question, values, dependents }) => {
    const model = new Model(definition(questions));
    model.data = { ...answers };
    const asked = dependents.map((key) => model.getQuestionByName(key));
    return (turn) => {
      model.setValue(question, atTurn(values, turn));
      return asked.map(({ isVisible }) => isVisible);
    };
  },
  validate: ({ questions, answers }) => {
    const model = new Model(definition(questions));
    return (turn) => {
      model.data = atTurn(answers, turn);
      model.validate(true);
      return questionsOf(model).flatMap(({ name, errors }) =>
        errors.map((error) => ({ question: name, sentence: error.getText() })),
      );
    };
  },
  load: ({ questions }) => {
    const text = JSON.stringify(definition(questions));
    return () => {
      const model = new Model(JSON.parse(text));
      return questionsOf(model).flatMap(({ name, isVisible }) => (isVisible ? [name] : []));
    };
  },
  /** Given the whole table, as if nobody saw it: twenty times faster for it than to change a cell it has drawn. */
  table: ({ columns, rows, row, column, values }) => {
    const model = new Model({
      elements: [
        {
          type: 'matrixdynamic',
          name: 'table',
          rowCount: rows.length,
          maxRowCount: rows.length,
          columns: columns.map((name) => ({ name, cellType: 'text', inputType: 'number' })),
        },
        { type: 'expression', name: 'sum', expression: `sumInArray({table}, '${column}')` },
      ],
    });
    let now = rows;
    model.data = { table: now };
    return (turn) => {
      now = now.with(row, { ...now[row], [column]: atTurn(values, turn) });
      model.setValue('table', now);
      return Number(model.getValue('sum'));
    };
  },
};

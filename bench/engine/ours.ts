import { compileForm, type CompiledForm } from '../../src/domain/answers/compiled-form';
import { openForm } from '../../src/domain/answers/engine/live-form';
import { problemSentence } from '../../src/domain/answers/problem-sentence';
import { processAnswers } from '../../src/domain/answers/process';
import { Definition } from '../../src/domain/form/definition';
import type { Engine } from './engine';
import { atTurn, bounds, type Question, type TableWork } from './workload';

type Field = Definition['fields'][number];

const kinds: Readonly<Record<Question['kind'], Pick<Field, 'type' | 'settings'>>> = {
  text: { type: 'short-text', settings: { maxLength: bounds.longest } },
  number: { type: 'number', settings: { min: bounds.min, max: bounds.max, decimals: 0 } },
  email: { type: 'email', settings: {} },
  choice: {
    type: 'single-choice',
    settings: { options: bounds.options.map((value) => ({ value, label: value })), shown: 'dropdown' },
  },
};

function field({ key, label, kind, required, showWhen }: Question): Field {
  const asked = { key, label, required, ...kinds[kind] };
  if (!showWhen) return asked;
  const test = { field: showWhen.question, operator: showWhen.operator, operand: showWhen.than };
  return { ...asked, showWhen: { match: 'all', tests: [test] } };
}

const definition = (questions: readonly Question[]): Definition => ({ schema: 2, fields: questions.map(field) });

/** Not parsed: the form of 5,000 rules is ten times what the product takes. */
const compiled = (questions: readonly Question[]): CompiledForm => compileForm(definition(questions));

/** A table and the sum of one of its columns. */
const tableDefinition = ({ columns, column }: TableWork): Definition =>
  Definition.parse({
    schema: 2,
    fields: [
      {
        key: 'items',
        type: 'table',
        label: 'Items',
        settings: {
          columns: columns.map((key) => ({ key, type: 'number', label: key, settings: {} })),
        },
      },
      { key: 'sum', type: 'calculated', label: 'Sum', settings: { expression: `sumOf(items, "${column}")` } },
    ],
  });

/** The engine of this house, by the functions that its surfaces call. */
export const ours: Engine = {
  name: 'ours',
  keystroke: ({ questions, answers, question, values, dependents }) => {
    const live = openForm(compiled(questions), answers);
    return (turn) => {
      live.set(question, atTurn(values, turn));
      return dependents.map((key) => live.field(key)?.shown === true);
    };
  },
  validate: ({ questions, answers }) => {
    const form = compiled(questions);
    return (turn) =>
      processAnswers(form, atTurn(answers, turn)).problems.map((problem) => ({
        question: problem.field,
        sentence: problemSentence(problem),
      }));
  },
  load: ({ questions }) => {
    const text = JSON.stringify(definition(questions));
    return () => {
      const form = compileForm(Definition.parse(JSON.parse(text)));
      const live = openForm(form, {});
      return form.fields.flatMap(({ field: { key } }) => (live.field(key)?.shown ? [key] : []));
    };
  },
  table: (work) => {
    const { rows, row, column, values } = work;
    const live = openForm(compileForm(tableDefinition(work)), { items: rows });
    let now = rows;
    return (turn) => {
      now = now.with(row, { ...now[row], [column]: atTurn(values, turn) });
      live.set('items', now);
      return Number(live.field('sum')?.answer);
    };
  },
};

import { hasExpressions } from '../../../src/domain/form/has-expressions';
import { definitionOf, type QuestionInWords } from '../answers/form-in-words';

const name: QuestionInWords = { key: 'name', type: 'short-text' };
const table = (...columns: readonly object[]): QuestionInWords => ({
  key: 'items',
  type: 'table',
  settings: { columns },
});
const column = { key: 'n', type: 'number', label: 'Count', settings: {} };
const when = { match: 'all', tests: [{ field: 'name', operator: 'is-answered' }] };

test.each<[string, readonly QuestionInWords[]]>([
  ['nothing that is worked out', [name, { key: 'q', type: 'number', showWhen: when }]],
  ['the answer of a question in a label', [name, { key: 'q', type: 'number', label: 'How old is {{name}}?' }]],
  ['the answer of a question in a help text', [name, { key: 'q', type: 'number', help: 'Of {{ name }}.' }]],
  ['a table of what is typed', [name, table(column)]],
])('a form with %s needs no expression language', (_what, questions) => {
  expect(hasExpressions(definitionOf(...questions))).toBe(false);
});

test.each<[string, readonly QuestionInWords[]]>([
  ['more than a key in a label', [name, { key: 'q', type: 'number', label: 'How old is {{upper(name)}}?' }]],
  ['one label of a key and one of more', [name, { key: 'q', type: 'number', label: '{{name}} or {{upper(name)}}' }]],
  ['a key as a default', [name, { key: 'q', type: 'short-text', defaultValue: 'name' }]],
  ['a rule of JsonLogic as a default', [name, { key: 'q', type: 'short-text', defaultValue: { var: 'name' } }]],
  [
    'a condition with an expression',
    [name, { ...name, key: 'q', showWhen: { match: 'all', tests: [{ expression: 'name' }] } }],
  ],
  [
    'a table that calculates',
    [
      name,
      table(column, {
        ...column,
        key: 'double',
        label: 'Double',
        type: 'calculated',
        settings: { expression: 'n * 2' },
      }),
    ],
  ],
])('a form with %s needs the expression language', (_what, questions) => {
  expect(hasExpressions(definitionOf(...questions))).toBe(true);
});

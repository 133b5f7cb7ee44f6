import { columnNameFaults } from '../../../../src/domain/form/faults/column-name-faults';
import { Definition } from '../../../../src/domain/form/definition';
import { asked } from './issues-of';

const columns = [
  { key: 'price', type: 'number', label: 'Price', settings: {} },
  { key: 'name', type: 'short-text', label: 'Name', settings: {} },
  { key: 'cost', type: 'calculated', label: 'Cost', settings: { expression: 'price * 2' } },
  { key: 'loud', type: 'calculated', label: 'Loud', settings: { expression: 'upper(name)' } },
];
const table = { ...asked('items', { settings: { columns } }), type: 'table' };
const faults = (expression: unknown, more: object = {}) =>
  columnNameFaults(
    Definition.parse({
      schema: 2,
      fields: [table, { ...asked('total', { settings: { expression } }), type: 'calculated' }],
      ...more,
    }),
  );
const told = (expression: unknown) => faults(expression).map(({ message }) => message);

test('columns that are there are in order', () => {
  for (const fine of [
    'sumOf(items, "price") + maxOf(items, "cost")',
    'count(valuesOf(items, "name")) + countOf(items, "loud") + countOf(items)',
    'sumOf(items, today())',
    'sumOf([1], "prize")',
    { map: [{ var: 'items' }, { var: 'prize' }] },
  ])
    expect(told(fine)).toEqual([]);
});

test.each(['sumOf', 'averageOf', 'minOf', 'maxOf', 'countOf', 'valuesOf'])(
  'a column that is not there is told with its place and the nearest that is: %s',
  (name) => {
    expect(faults(`coalesce(${name}(items, "prise"), 0)`)).toEqual([
      {
        message: `At character ${String(name.length + 18)} in an expression of “Label total”: “Label items” has no column with the key prise. Use the key of one of its columns. Did you mean price?`,
        path: ['fields', 1, 'settings', 'expression'],
        problem: {
          ...{ code: 'expression.unknown-column', params: { name: 'prise', table: 'items' } },
          ...{ offset: name.length + 17, length: 7, suggestion: 'price' },
        },
      },
    ]);
    expect(told(`${name}(items, "zzzzzzzzz")`)).toEqual([
      `At character ${String(name.length + 9)} in an expression of “Label total”: “Label items” has no column with the key zzzzzzzzz. Use the key of one of its columns.`,
    ]);
  },
);

test.each(['sumOf', 'averageOf', 'minOf', 'maxOf'])('%s needs a column of numbers', (name) => {
  for (const [column, label] of [
    ['name', 'Name'],
    ['loud', 'Loud'],
  ] as const)
    expect(told(`${name}(items, "${column}")`)).toEqual([
      `At character ${String(name.length + 9)} in an expression of “Label total”: ${name} needs a column of numbers, and “${label}” holds text. Choose another column.`,
    ]);
});

test('columns named in texts, also in translated ones, are looked for', () => {
  const fields = [table, asked('q', { label: 'Of {{ sumOf(items, "prize") }}' })];
  const translations = { de: { 'field.q.label': 'Von {{sumOf(items, "prize")}}' } };
  expect(columnNameFaults(Definition.parse({ schema: 2, fields, translations }))).toMatchObject([
    {
      message:
        'At character 20 in an expression of “Of {{ sumOf(items, "prize") }}”: “Label items” has no column with the key prize. Use the key of one of its columns. Did you mean price?',
      path: ['fields', 1, 'label'],
    },
    {
      message:
        'At character 20 in an expression of “Von {{sumOf(items, "prize")}}”: “Label items” has no column with the key prize. Use the key of one of its columns. Did you mean price?',
      path: ['translations', 'de', 'field.q.label'],
    },
  ]);
});

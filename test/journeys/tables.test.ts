import { compileForm } from '../../src/domain/answers/compiled-form';
import { openForm } from '../../src/domain/answers/engine/live-form';
import { processAnswers } from '../../src/domain/answers/process';
import { rowsOf } from '../../src/domain/filling/table-rows';
import { Definition } from '../../src/domain/form/definition';
import type { Json } from '../../src/domain/json';
import { definitionOf, form, type QuestionInWords } from '../domain/answers/form-in-words';

const columns: readonly Readonly<Record<string, Json>>[] = [
  { key: 'item', type: 'short-text', label: 'Item', required: true, settings: {} },
  { key: 'count', type: 'number', label: 'Count', settings: { min: 1 } },
  { key: 'price', type: 'currency', label: 'Price', settings: { code: 'EUR' } },
  { key: 'amount', type: 'calculated', label: 'Amount', total: true, settings: { expression: 'count * price' } },
];
const order = (settings: Readonly<Record<string, Json>> = {}): QuestionInWords => ({
  key: 'order',
  type: 'table',
  label: 'Order',
  settings: { columns, ...settings },
});
const sum: QuestionInWords = { key: 'sum', type: 'calculated', settings: { expression: 'sumOf(order, "amount")' } };
const chair = { item: 'Chair', count: 2, price: 0.1 };
const lamp = { item: 'Lamp', count: 1, price: 0.2 };

const problemsOf = (question: QuestionInWords, answer: Json) =>
  processAnswers(compileForm(definitionOf(question)), { [question.key]: answer }).problems;
const faults = (settings: object) => {
  const parsed = Definition.safeParse({
    schema: 2,
    fields: [{ key: 'order', type: 'table', label: 'Order', settings: { columns, ...settings } }],
  });
  return (parsed.error?.issues ?? []).map(({ message }) => message);
};

test('rows are kept with what the form works out in each, and their sum is exact', () => {
  const { keeps, says } = form(order(), sum).open().answer('order', [chair, lamp]).submit();
  expect(says).toEqual({});
  expect(keeps).toEqual({
    order: [
      { ...chair, amount: 0.2 },
      { ...lamp, amount: 0.2 },
    ],
    sum: 0.4,
  });
});

test('what somebody says of a calculated cell never counts, nor does a cell of no column', () => {
  const { keeps } = form(order())
    .open()
    .answer('order', [{ ...chair, amount: 1_000, discount: 5 }])
    .submit();
  expect(keeps.order).toEqual([{ ...chair, amount: 0.2 }]);
});

test('a wrong cell is named by its row and its column', () => {
  const { says } = form(order())
    .open()
    .answer('order', [chair, { ...lamp, count: 0 }])
    .submit();
  expect(says).toEqual({ order: 'Row 2, Count: Enter 1 or more.' });
});

test('every wrong cell has a problem of its own, at its place', () => {
  const problems = problemsOf(order(), [{ count: 'two' }, { item: 'Lamp', count: 0 }]);
  expect(problems.map(({ code, path }) => [code, path])).toEqual([
    ['table.cell-missing', [0, 'item']],
    ['number.not-a-number', [0, 'count']],
    ['number.too-small', [1, 'count']],
  ]);
});

test('a row that nobody filled is to be filled or removed', () => {
  expect(
    form(order())
      .open()
      .answer('order', [chair, { item: '  ' }])
      .submit().says,
  ).toEqual({
    order: 'Row 2, Item: Fill in this row or remove it.',
  });
});

test('no row is no answer', () => {
  const required = { ...order({ minRows: 2 }), required: true };
  expect(form(required).open().answer('order', []).submit().says).toEqual({ order: 'Answer this question.' });
  expect(
    form(order({ minRows: 2 }))
      .open()
      .submit().says,
  ).toEqual({});
});

test.each([
  [[chair], 'Add rows. The fewest are 2.'],
  [[chair, lamp, chair, lamp], 'Remove rows. The most are 3.'],
])('a table has a count of rows: %#', (rows, sentence) => {
  const { says } = form(order({ minRows: 2, maxRows: 3 }))
    .open()
    .answer('order', rows)
    .submit();
  expect(says).toEqual({ order: sentence });
});

test('a column can ask for something else in every row', () => {
  const unique = columns.map((column) => ({ ...column, unique: column.key === 'item' }));
  const { says } = form(order({ columns: unique }))
    .open()
    .answer('order', [chair, lamp, chair])
    .submit();
  expect(says).toEqual({ order: 'Row 3, Item: Enter something else. Row 1 has the same.' });
});

test('other questions can depend on how many rows there are', () => {
  const why = {
    key: 'why',
    type: 'short-text',
    showWhen: { match: 'all', tests: [{ field: 'order', operator: 'count-at-least', operand: 2 }] },
  };
  const asked = form(order(), why).open();
  expect(asked.answer('order', [chair]).submit().shows).not.toContain('why');
  expect(asked.answer('order', [chair, lamp]).submit().shows).toContain('why');
});

test('the rows can be read, and stand in one cell of the CSV', () => {
  const definition = definitionOf(order());
  const { behaviour } = compileForm(definition).fields[0] ?? {};
  const rows = [{ ...chair, amount: 0.2 }, { item: 'Lamp' }];
  expect(behaviour?.text(rows)).toBe('1. Item: Chair; Count: 2; Price: 0.10 EUR; Amount: 0.2\n2. Item: Lamp');
  expect(behaviour?.csv(rows)).toBe('Item: Chair; Count: 2; Price: 0.10; Amount: 0.2 | Item: Lamp');
});

test('calculations in a row can build on each other, whatever their order', () => {
  const built: Json = [
    { key: 'c', type: 'calculated', label: 'C', settings: { expression: 'b + 1' } },
    { key: 'b', type: 'calculated', label: 'B', settings: { expression: 'a * 2' } },
    { key: 'a', type: 'number', label: 'A', settings: {} },
  ];
  const { keeps } = form(order({ columns: built }))
    .open()
    .answer('order', [{ a: 3 }])
    .submit();
  expect(keeps.order).toEqual([{ a: 3, b: 6, c: 7 }]);
});

test('changing one row leaves every other the object it was', () => {
  const live = openForm(compileForm(definitionOf(order(), sum)), { order: [chair, lamp] });
  const rows = () => rowsOf(live.field('order')?.answer);
  const [before, other] = rows();
  live.set('order', [before ?? {}, { ...lamp, count: 3 }]);
  expect(rows()[0]).toBe(before);
  expect(rows()[1]).not.toBe(other);
  expect(live.field('sum')?.answer).toBe(0.8);
});

test.each([
  [{ columns: [] }, 'Add a column.'],
  [{ minRows: 3, maxRows: 2 }, 'The fewest rows are more than the most.'],
  [{ columns: [...columns, columns[0]] }, 'Two columns have the key item. Change one of them.'],
  [{ columns: [{ ...columns[0], total: true }] }, '“Item” has no numbers to add up. Turn its sum off.'],
  [
    { columns: [{ ...columns[0], type: 'table', settings: { columns } }] },
    'Choose another type: a table cannot have columns of this one.',
  ],
  [
    { columns: [{ ...columns[3], settings: { expression: 'cuont * 2' } }, columns[1]] },
    'The calculation of “Amount”: No column has the key cuont. Use the key of another column. Did you mean count?',
  ],
  [
    { columns: [{ ...columns[3], settings: { expression: 'amount + 1' } }] },
    '“Amount” depends on itself. Take it out of what it depends on.',
  ],
])('a maker hears what is wrong with a table: %#', (settings, sentence) => {
  expect(faults(settings)).toContain(sentence);
});

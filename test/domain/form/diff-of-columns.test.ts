import { changeSentence } from '../../../src/domain/form/change-sentence';
import { Definition } from '../../../src/domain/form/definition';
import { diffDefinitions } from '../../../src/domain/form/diff';

const column = (key: string, more: object = {}) => ({
  key,
  type: 'number',
  label: key.toUpperCase(),
  settings: {},
  ...more,
});
const table = (columns: readonly object[], settings: object = {}) =>
  Definition.parse({
    schema: 2,
    fields: [{ key: 'items', type: 'table', label: 'Items', settings: { columns, ...settings } }],
  });
const changes = (before: readonly object[], after: readonly object[]) => diffDefinitions(table(before), table(after));
const options = (...labels: readonly string[]) => ({
  type: 'single-choice',
  settings: { options: labels.map((label) => ({ value: label.toLowerCase(), label })) },
});

test('a column that comes, one that goes and one that moves are told of by themselves', () => {
  const [a, b, c, d] = [column('a'), column('b'), column('c'), column('d')];
  expect(changes([a, b, c], [c, d, a])).toEqual([
    { kind: 'column-added', field: 'items', column: 'd', label: 'Items: D', before: null, after: 'number' },
    { kind: 'column-moved', field: 'items', column: 'a', label: 'Items: A', before: 1, after: 3 },
    { kind: 'column-removed', field: 'items', column: 'b', label: 'Items: B', before: 'number', after: null },
  ]);
});

test.each([
  [column('a', options('Yes')), 'type-changed', ['number', 'single-choice']],
  [column('a', { label: 'Amount' }), 'column-renamed', ['A', 'Amount']],
  [column('a', { required: true }), 'required-changed', [false, true]],
  [column('a', { unique: true }), 'unique-changed', [false, true]],
  [column('a', { total: true }), 'total-changed', [false, true]],
] as const)('of one column that became %j only that is told', (now, kind, [before, after]) => {
  const label = `Items: ${now.label}`;
  const [first, ...more] = changes([column('a'), column('b')], [now, column('b')]);
  expect(first).toEqual({ kind, field: 'items', column: 'a', label, before, after });
  expect(more).toEqual([]);
});

test('the options and settings of a column are told as those of a question', () => {
  const before = [column('a', options('Small', 'Large')), column('b', { settings: { min: 1 } })];
  const after = [column('a', options('Small', 'Huge')), column('b', { settings: { min: 2 } })];
  expect(changes(before, after).map(changeSentence)).toEqual([
    '“Items: A” has the new option “Huge”.',
    '“Items: A” no longer has the option “Large”.',
    'The setting “Smallest number” of “Items: B” changed from “1” to “2”.',
  ]);
  expect(changes(before, after).map(({ field, column: key }) => [field, key])).toEqual([
    ['items', 'a'],
    ['items', 'a'],
    ['items', 'b'],
  ]);
});

test('what else changed of the table is told besides, and nothing twice', () => {
  const [before, after] = [table([column('a')]), table([column('a', { label: 'B' })], { minRows: 2 })];
  expect(diffDefinitions(before, after).map(changeSentence)).toEqual([
    'The setting “Fewest rows” of “Items” changed from nothing to “2”.',
    'The column “A” is now called “Items: B”.',
  ]);
});

test('a question that is no table any more is told by its type alone', () => {
  const text = Definition.parse({
    schema: 2,
    fields: [{ key: 'items', type: 'short-text', label: 'Items', settings: {} }],
  });
  expect(diffDefinitions(table([column('a')]), text).map(({ kind }) => kind)).toEqual(['type-changed']);
});

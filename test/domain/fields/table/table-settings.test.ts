import { faultsOf } from '../bound-field';
import { fieldTypeOf } from '../../../../src/domain/fields';

type Column = Readonly<Record<string, unknown>>;

const item = { key: 'item', type: 'short-text', label: 'Item', settings: {} };
const count = { key: 'count', type: 'number', label: 'Count', settings: {} };
const twice = { key: 'twice', type: 'calculated', label: 'Twice', settings: { expression: 'count * 2' } };
const faults = (...columns: readonly Column[]) => faultsOf('table', { columns });

test('a table is read with all that its columns leave out', () => {
  expect(fieldTypeOf('table').readSettings({ columns: [{ ...count, label: ' Count ' }] }).data).toEqual({
    columns: [{ ...count, required: false, total: false, unique: false, settings: { decimals: 0 } }],
    shown: 'table',
  });
});

test.each([
  [{ minRows: 0, maxRows: 1 }, []],
  [{ minRows: 200 }, []],
  [{ maxRows: 200 }, []],
  [{ minRows: 3, maxRows: 3 }, []],
  [{ minRows: 4, maxRows: 3 }, ['minRows: The fewest rows are more than the most.']],
  [{ columns: [] }, ['columns: Add a column.']],
])('a maker hears of %j', (...[settings, said]) => {
  expect(faultsOf('table', { columns: [item], ...settings })).toEqual(said);
});

describe('a column', () => {
  test.each([
    'short-text',
    'long-text',
    'number',
    'yes-or-no',
    'date',
    'time',
    'date-time',
    'date-range',
    'rating',
    'slider',
    'person',
    'group',
    'issue',
    'calculated',
  ])('can be of the type %s', (type) => {
    expect(faults({ ...item, type, settings: fieldTypeOf(type).initialSettings })).toEqual([]);
  });

  test.each([
    'table',
    'matrix',
    'ranking',
    'file',
    'signature',
    'consent',
    'heading',
    'section',
    'hidden-value',
    'no-type',
  ])('cannot be of the type %s', (type) => {
    expect(faults(item, { ...item, key: 'other', label: 'Other', type })).toEqual([
      'columns.1.type: Choose another type: a table cannot have columns of this one.',
    ]);
  });

  test('has settings of its type, and each fault stands at its place', () => {
    expect(faults(item, { ...count, settings: { min: 2, max: 1 } })).toEqual([
      'columns.1.settings.min: The smallest number is larger than the largest.',
    ]);
    expect(faults({ ...count, settings: { step: 0, min: 3, max: 2 } })).toEqual([
      'columns.0.settings.step: Enter a step above 0.',
      'columns.0.settings.min: The smallest number is larger than the largest.',
    ]);
  });

  test('has a label', () => {
    expect(faults({ ...item, label: ' ' })).toEqual(['columns.0.label: Give every column a label.']);
  });
});

test('no two columns have the same key or label', () => {
  expect(faults(item, { ...count, key: 'item' }, { ...twice, key: 'item' })).toEqual([
    'columns.1.key: Two columns have the key item. Change one of them.',
    'columns.2.key: Two columns have the key item. Change one of them.',
  ]);
  expect(faults(item, { ...count, label: 'Item' })).toEqual([
    'columns.1.label: Two columns have the label Item. Change one of them.',
  ]);
});

test('a sum stands below numbers and calculations alone', () => {
  const amount = { key: 'amount', type: 'currency', label: 'Amount', settings: { code: 'EUR' } };
  const total = (column: Column) => ({ ...column, total: true });
  expect(faults(item, total(count), total(twice), total(amount))).toEqual([]);
  expect(faults(count, total(item))).toEqual(['columns.1.total: “Item” has no numbers to add up. Turn its sum off.']);
});

describe('the options of a column are always offered', () => {
  const when = { match: 'all', tests: [{ field: 'gate', operator: 'is-answered' }] };
  const plain = { value: 'a', label: 'Apples' };
  const choice = (settings: object) => ({ key: 'fruit', type: 'single-choice', label: 'Fruit', settings });
  const said = ['columns.1: The options of “Fruit” are always offered. Take out their conditions.'];

  test.each([
    [{ options: [plain] }, []],
    [{ options: [plain, { ...plain, value: 'b', label: 'Berries', showWhen: when }] }, said],
    [{ options: [{ ...plain, requireWhen: when }] }, said],
    [{ options: [{ ...plain, enableWhen: when }] }, said],
    [{ options: [plain], filter: 'true' }, said],
  ])('%j', (...[settings, expected]) => {
    expect(faults(item, choice(settings))).toEqual(expected);
  });
});

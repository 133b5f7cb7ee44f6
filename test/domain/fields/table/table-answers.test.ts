import { linearPatterns } from '../../../../src/domain/answers/linear-patterns';
import { boundField } from '../bound-field';

const found = (code: string, params: object, path: readonly unknown[]) => ({ code, params, path });
const columns = [
  { key: 'item', type: 'short-text', label: 'Item', required: true, unique: true, settings: {} },
  { key: 'count', type: 'number', label: 'Count', settings: { min: 1 } },
  { key: 'fruit', type: 'several-choices', label: 'Fruit', settings: { options: [{ value: 'a', label: 'Apples' }] } },
  { key: 'double', type: 'calculated', label: 'Twice', required: true, settings: { expression: 'count * 2' } },
];
const table = (settings: object = {}) => boundField('table', { columns, ...settings });
const atItem = (row: number) => ({ atRow: row, atColumn: 'Item' });
const atCount = (row: number) => ({ atRow: row, atColumn: 'Count' });

describe('the rows of a table', () => {
  test.each([
    [[], []],
    [[{ item: 'Chair' }, { item: 'Lamp', count: 1, fruit: ['a'], double: 'anything' }], []],
    [[{ item: 'Chair', double: Number.NaN }], []],
    [[{ item: 'Chair', count: 0 }], [found('number.too-small', { min: 1, ...atCount(1) }, [0, 'count'])]],
    [[{ count: 2 }], [found('table.cell-missing', atItem(1), [0, 'item'])]],
    [[{ item: 'Chair' }, {}], [found('table.blank-row', atItem(2), [1, 'item'])]],
    [[{ item: ' ', fruit: [], double: 4 }], [found('table.blank-row', atItem(1), [0, 'item'])]],
    [
      [{ item: ' ', count: 'two' }],
      [found('table.cell-missing', atItem(1), [0, 'item']), found('number.not-a-number', atCount(1), [0, 'count'])],
    ],
    [
      [{ item: 'Chair' }, { item: 'Chair', count: 0 }, { item: 'Chair' }],
      [
        found('number.too-small', { min: 1, ...atCount(2) }, [1, 'count']),
        found('table.repeated', { row: 1, ...atItem(2) }, [1, 'item']),
        found('table.repeated', { row: 1, ...atItem(3) }, [2, 'item']),
      ],
    ],
    ['Chair', [{ code: 'table.not-rows', params: {} }]],
    [['Chair'], [{ code: 'table.not-rows', params: {} }]],
    [[null], [{ code: 'table.not-rows', params: {} }]],
    [[[]], [{ code: 'table.not-rows', params: {} }]],
    [{ item: 'Chair' }, [{ code: 'table.not-rows', params: {} }]],
  ])('%j', (...[rows, findings]) => {
    expect(table().check(rows)).toEqual(findings);
  });

  test.each([
    [1, [{ code: 'table.too-few-rows', params: { min: 2 } }]],
    [2, []],
    [3, []],
    [4, [{ code: 'table.too-many-rows', params: { max: 3 } }]],
  ])('are counted: %d', (...[count, findings]) => {
    const rows = Array.from({ length: count }, (_, at) => ({ item: `Chair ${String(at)}` }));
    expect(table({ minRows: 2, maxRows: 3 }).check(rows)).toEqual(findings);
  });

  test('that are too few are judged, and those that are too many are not', () => {
    const counted = table({ minRows: 2, maxRows: 2 });
    expect(counted.check([{}])).toEqual([
      { code: 'table.too-few-rows', params: { min: 2 } },
      found('table.blank-row', atItem(1), [0, 'item']),
    ]);
    expect(counted.check([{ item: 'Chair' }, {}])).toEqual([found('table.blank-row', atItem(2), [1, 'item'])]);
    expect(counted.check([{}, {}, {}])).toEqual([{ code: 'table.too-many-rows', params: { max: 2 } }]);
  });

  test('are 200 at most where nothing is said', () => {
    const rows = Array.from({ length: 201 }, (_, at) => ({ item: String(at) }));
    expect(table().check(rows.slice(1))).toEqual([]);
    expect(table().check(rows)).toEqual([{ code: 'table.too-many-rows', params: { max: 200 } }]);
  });

  test('are judged anew where the day is another', () => {
    const dated = [{ key: 'due', type: 'date', label: 'Due', settings: { earliestInDays: 0 } }];
    const field = boundField('table', { columns: dated });
    const rows = [{ due: '2026-03-01' }];
    expect(field.check(rows, { today: '2026-03-01' })).toEqual([]);
    expect(field.check(rows, { today: '2026-03-02' })).toEqual([
      found('date.too-early', { min: '2026-03-02', atRow: 1, atColumn: 'Due' }, [0, 'due']),
    ]);
  });

  test('are held to a pattern where an engine knows patterns', () => {
    const coded = [{ key: 'code', type: 'short-text', label: 'Code', settings: { pattern: '[0-9]+' } }];
    expect(boundField('table', { columns: coded }).check([{ code: 'x' }])).toEqual([]);
    expect(boundField('table', { columns: coded }, { patterns: linearPatterns }).check([{ code: 'x' }])).toEqual([
      found('text.other-pattern', { atRow: 1, atColumn: 'Code' }, [0, 'code']),
    ]);
  });

  test('need nothing in a column that nobody can fill here', () => {
    const people = [
      { key: 'who', type: 'person', label: 'Who', required: true, settings: {} },
      { key: 'what', type: 'short-text', label: 'What', settings: {} },
    ];
    const outside = boundField('table', { columns: people }, { surface: 'outside' });
    expect(outside.check([{ what: 'Lunch' }])).toEqual([]);
    expect(outside.check([{}])).toEqual([found('table.blank-row', { atRow: 1, atColumn: 'What' }, [0, 'what'])]);
    expect(boundField('table', { columns: people }).check([{ what: 'Lunch' }])).toEqual([
      found('table.cell-missing', { atRow: 1, atColumn: 'Who' }, [0, 'who']),
    ]);
  });

  test('of calculations alone are never blank', () => {
    const worked = [{ key: 'one', type: 'calculated', label: 'One', settings: { expression: '1' } }];
    expect(boundField('table', { columns: worked }).check([{}])).toEqual([]);
  });
});

describe('a table', () => {
  const rows = [{ item: 'Chair', count: 2, fruit: ['a', 'b'], double: 4, other: 1 }, { item: ' ', fruit: [] }, {}];

  test('is read row by row, each cell after its column', () => {
    expect(table().text(rows)).toBe('1. Item: Chair; Count: 2; Fruit: Apples, b; Twice: 4\n2. \n3. ');
    expect(table().text([{ count: 1234.5, fruit: ['a', 'b'] }], 'de')).toBe('1. Count: 1.234,5; Fruit: Apples und b');
  });

  test('stands in one value of the CSV', () => {
    expect(table().csv([...rows.slice(0, 1), { item: 'Lamp' }])).toBe(
      'Item: Chair; Count: 2; Fruit: Apples; b; Twice: 4 | Item: Lamp',
    );
  });

  test('is given to programs with the cells that have an answer', () => {
    expect(table().json(rows)).toEqual([{ item: 'Chair', count: 2, fruit: ['a', 'b'], double: 4 }, {}, {}]);
    expect([table().text('x'), table().csv('x'), table().json('x')]).toEqual(['', '', null]);
  });

  test('reads no cell from what every object has', () => {
    const named = [{ key: 'constructor', type: 'short-text', label: 'Builder', settings: {} }];
    expect(boundField('table', { columns: named }).json([{}])).toEqual([{}]);
  });

  test('names the people of its rows', () => {
    const people = [...columns, { key: 'who', type: 'person', label: 'Who', settings: {} }];
    const field = boundField('table', { columns: people });
    expect(field.references?.([{ who: 'ada' }, { item: 'Chair' }, { who: 'bob' }])).toEqual([
      { kind: 'person', id: 'ada' },
      { kind: 'person', id: 'bob' },
    ]);
  });
});

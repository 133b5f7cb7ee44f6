import type { Problem } from '../../../src/domain/answers/problem';
import { plainWording } from '../../../src/domain/answers/sentences/wording';
import type { ColumnControl, Control } from '../../../src/domain/fields';
import type { Row } from '../../../src/domain/fields/table/row';
import {
  cellControl,
  cellId,
  cellName,
  cellSentences,
  matchingIds,
  rowsOf,
  sumInWords,
  withCell,
  withoutRow,
  withRow,
} from '../../../src/domain/filling/table-rows';
import type { Json } from '../../../src/domain/json';

const rows: Row[] = [{ item: 'Chair', count: 2 }, { item: 'Lamp' }, {}];

describe('the rows of an answer', () => {
  test('are read as they are', () => {
    expect(rowsOf(rows)).toBe(rows);
  });

  test.each<[value: Json | undefined]>([[undefined], [null], ['Chair'], [{ item: 'Chair' }], [['Chair']], [[[]]]])(
    'are none in %j',
    (value) => {
      expect(rowsOf(value)).toEqual([]);
    },
  );

  test('get an empty one at their end', () => {
    expect(withRow([])).toEqual([{}]);
    expect(withRow(rows)).toEqual([...rows, {}]);
  });

  test('lose the one that is removed, and no other', () => {
    expect(withoutRow(rows, 1)).toEqual([{ item: 'Chair', count: 2 }, {}]);
    expect(withoutRow(rows, 3)).toEqual(rows);
  });
});

describe('a cell', () => {
  test('is set in its row, and every other row stays the same object', () => {
    const changed = withCell(rows, [1, 'count'], 5);
    expect(changed).toEqual([{ item: 'Chair', count: 2 }, { item: 'Lamp', count: 5 }, {}]);
    expect(changed[0]).toBe(rows[0]);
    expect(changed[2]).toBe(rows[2]);
  });

  test.each<[value: Json | undefined]>([[undefined], [''], [[]]])('is gone once it is %j', (value) => {
    expect(withCell(rows, [0, 'count'], value)).toEqual([{ item: 'Chair' }, { item: 'Lamp' }, {}]);
  });

  test.each<[value: Json]>([[0], [false], [' '], [null], [['a']], [[null]]])('stays where it is %j', (value) => {
    expect(withCell([{}], [0, 'count'], value)).toEqual([{ count: value }]);
  });

  test('is named by its column and its row, counted from one', () => {
    expect(cellName({ label: 'Count' }, 0)).toBe('Count, row 1');
    expect(cellName({ label: 'Count' }, 9)).toBe('Count, row 10');
  });

  test('has an id of its own', () => {
    expect(cellId('order', 2, 'count')).toBe('order-2-count');
  });

  test('with a list of options is a dropdown, and is otherwise filled as its column says', () => {
    const options = [{ value: 'a', label: 'A' }];
    expect(cellControl({ kind: 'one-of', options, shown: 'list' })).toEqual({
      kind: 'one-of',
      options,
      shown: 'dropdown',
    });
    for (const other of [{ kind: 'some-of', options, shown: 'list' }, { kind: 'time' }] satisfies readonly Control[])
      expect(cellControl(other)).toBe(other);
  });
});

describe('what is wrong with a cell', () => {
  const problems: readonly Problem[] = [
    { field: 'order', code: 'number.too-large', params: { max: 5, atRow: 1, atColumn: 'Count' }, path: [0, 'count'] },
    { field: 'order', code: 'number.too-small', params: { min: 1, atRow: 2, atColumn: 'Count' }, path: [1, 'count'] },
    { field: 'order', code: 'answer.required', params: { atRow: 1, atColumn: 'Item' }, path: [0, 'item'] },
    { field: 'order', code: 'answer.required', params: {} },
  ];

  test('is said without where it is', () => {
    expect(cellSentences(problems, [0, 'count'], plainWording)).toEqual(['Enter 5 or less.']);
    expect(cellSentences(problems, [1, 'count'], plainWording)).toEqual(['Enter 1 or more.']);
    expect(cellSentences(problems, [0, 'item'], plainWording)).toEqual(['Answer this question.']);
  });

  test('is nothing where another cell or the whole table is wrong', () => {
    expect(cellSentences(problems, [1, 'item'], plainWording)).toEqual([]);
    expect(cellSentences(problems, [2, 'count'], plainWording)).toEqual([]);
  });
});

describe('the sum of a column', () => {
  const column: ColumnControl = {
    key: 'price',
    label: 'Price',
    required: false,
    total: true,
    control: undefined,
    text: (cell, locale = 'no locale') => `${String(cell)} EUR (${locale})`,
  };

  test('is exact, and passes over what is no number', () => {
    const priced: readonly Row[] = [{ price: 0.1 }, { price: 0.2 }, { price: '5' }, {}, { price: null }, { count: 7 }];
    expect(sumInWords(priced, column)).toBe('0.3 EUR (no locale)');
  });

  test('is 0 where there are no rows, and is said as its column says it', () => {
    expect(sumInWords([], column, 'de')).toBe('0 EUR (de)');
  });
});

test.each<[ids: readonly number[], count: number, matching: readonly number[]]>([
  [[], 0, []],
  [[], 2, [1, 2]],
  [[1, 2], 2, [1, 2]],
  [[1, 3], 4, [1, 3, 4, 5]],
  [[5, 2], 3, [5, 2, 6]],
  [[1, 2, 3], 1, [1]],
  [[1, 2], 0, []],
])('the numbers %j are for %i rows %j', (ids, count, matching) => {
  expect(matchingIds(ids, count)).toEqual(matching);
});

test('the numbers stay the same list as long as there are as many rows', () => {
  const ids = [1, 2];
  expect(matchingIds(ids, 2)).toBe(ids);
});

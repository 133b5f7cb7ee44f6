import type { Json } from '../../../../src/domain/json';
import { wholeEngine } from '../../../../src/domain/logic/expression/whole-engine';
import { boundField } from '../bound-field';

const columns = [
  { key: 'next', type: 'calculated', label: 'Next', settings: { expression: 'twice + 1' } },
  { key: 'twice', type: 'calculated', label: 'Twice', settings: { expression: 'if(count > 9, null, count * 2)' } },
  { key: 'item', type: 'short-text', label: 'Item', settings: {} },
  { key: 'count', type: 'number', label: 'Count', settings: {} },
];
const table = () => boundField('table', { columns }, { expressions: wholeEngine });
const completed = (...rows: Json[]) => table().complete?.(rows, {});

test('each row gets what its calculations work out, whatever their order', () => {
  expect(completed({ count: 3 }, { item: 'Chair', count: 4 })).toEqual([
    { count: 3, twice: 6, next: 7 },
    { item: 'Chair', count: 4, twice: 8, next: 9 },
  ]);
});

test('what was said of a calculated cell, and cells of no column, are dropped', () => {
  expect(completed({ count: 3, twice: 1_000, other: 5 })).toEqual([{ count: 3, twice: 6, next: 7 }]);
  expect(completed({ item: 'Chair', count: 10, twice: 1_000 })).toEqual([{ item: 'Chair', count: 10 }]);
});

test('a row that nobody filled gets nothing', () => {
  expect(completed({}, { item: ' ' }, { twice: 4 })).toEqual([{}, { item: ' ' }, {}]);
  const fixed = { key: 'one', type: 'calculated', label: 'One', settings: { expression: '1' } };
  const field = boundField('table', { columns: [...columns, fixed] }, { expressions: wholeEngine });
  expect(field.complete?.([{}, { item: 'Chair' }], {})).toEqual([{}, { item: 'Chair', one: 1 }]);
});

test('an empty cell is kept, and counts as none', () => {
  const both = [
    { key: 'a', type: 'short-text', label: 'A', settings: {} },
    { key: 'b', type: 'short-text', label: 'B', settings: {} },
    { key: 'c', type: 'calculated', label: 'C', settings: { expression: 'if(a == null, b, a)' } },
  ];
  const field = boundField('table', { columns: both }, { expressions: wholeEngine });
  expect(field.complete?.([{ a: ' ', b: 'x' }], {})).toEqual([{ a: ' ', b: 'x', c: 'x' }]);
});

test('rows with nothing to add or to drop stay the objects they are', () => {
  const field = table();
  const rows = [{ count: 3, twice: 6, next: 7 }];
  expect(field.complete?.(rows, {})).toBe(rows);
  const more = [field.complete?.([{ count: 4 }, ...rows], {})].flat();
  expect(more).toEqual([{ count: 4, twice: 8, next: 9 }, ...rows]);
  expect(more[1]).toBe(rows[0]);
});

test('a row is worked out once, and again where the day is another', () => {
  const dated = [
    { key: 'item', type: 'short-text', label: 'Item', settings: {} },
    { key: 'day', type: 'calculated', label: 'Day', settings: { expression: 'today()' } },
  ];
  const field = boundField('table', { columns: dated }, { expressions: wholeEngine });
  const [row, first, second] = [{ item: 'Chair' }, { today: '2026-03-01' }, { today: '2026-03-02' }];
  const once = field.complete?.([row], first);
  const again = field.complete?.([row], first);
  expect(once).toEqual([{ item: 'Chair', day: '2026-03-01' }]);
  expect([again].flat()[0]).toBe([once].flat()[0]);
  expect(field.complete?.(once ?? [], first)).toBe(once);
  expect(field.complete?.([row], second)).toEqual([{ item: 'Chair', day: '2026-03-02' }]);
});

test('more rows than a table can have are left as they are', () => {
  const rows = Array.from({ length: 201 }, () => ({ count: 3, other: 1 }));
  expect(table().complete?.(rows, {})).toBe(rows);
  expect(table().complete?.(rows.slice(1), {})).toEqual(rows.slice(1).map(() => ({ count: 3, twice: 6, next: 7 })));
});

test('without an engine nothing is worked out, and what was said of it is dropped all the same', () => {
  expect(boundField('table', { columns }).complete?.([{ count: 3, twice: 6 }], {})).toEqual([{ count: 3 }]);
});

test('what is no rows is left as it is', () => {
  expect(table().complete?.('Chair', {})).toBe('Chair');
});

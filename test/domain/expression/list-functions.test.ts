import { valueOf } from './evaluated';

const data = { letters: ['a', 'b', 'c', 'd'], none: null, pair: [{ b: 1, a: 2 }] };

test.each([
  ['count([])', 0],
  ['count(letters)', 4],
  ['count(none)', 0],
  ['count("abcd")', null],
  ['first(none)', null],
  ['first("a")', null],
  ['last([])', null],
  ['last(letters)', 'd'],
  ['at(letters, 1)', 'a'],
  ['at(letters, 4)', 'd'],
  ['at(letters, 5)', null],
  ['at(letters, -1)', 'd'],
  ['at(letters, -4)', 'a'],
  ['at(letters, -5)', null],
  ['at(letters, "1")', null],
  ['slice(letters, 1)', ['a', 'b', 'c', 'd']],
  ['slice(letters, 2, 2)', ['b', 'c']],
  ['slice(letters, 2.9, 1)', ['b']],
  ['slice(letters, 0, 1)', ['a']],
  ['slice(letters, -3, 1)', ['a']],
  ['slice(letters, 4)', ['d']],
  ['slice(letters, 5)', []],
  ['slice(letters, 2, 0)', []],
  ['slice(letters, 2, -1)', []],
  ['slice(letters, 2, none)', null],
  ['slice(letters, none)', null],
  ['slice("abcd", 1)', null],
])('items: %s is %j', (text, result) => expect(valueOf(text, data)).toEqual(result));

test.each([
  ['includes(letters, "b")', true],
  ['includes(letters, "x")', false],
  ['includes([1], "1")', false],
  ['includes([none], none)', true],
  ['includes([[1, 2]], [1, 2])', true],
  ['includes([[1, 2]], [2, 1])', false],
  ['includes("abc", "a")', null],
  ['in("b", letters)', true],
  ['in("x", letters)', false],
  ['in("1", [1])', false],
  ['in([1], [[1]])', true],
  ['in(1, none)', false],
  ['in(1, 1)', null],
])('what is among items: %s is %j', (text, result) => expect(valueOf(text, data)).toBe(result));

test('an item is the same item with its values in another order', () => {
  expect(valueOf('includes(pair, item)', { ...data, item: { a: 2, b: 1 } })).toBe(true);
  expect(valueOf('includes(pair, item)', { ...data, item: { a: 1, b: 2 } })).toBe(false);
  expect(valueOf('unique(list(pair, item))', { ...data, item: { a: 2, b: 1 } })).toEqual([{ b: 1, a: 2 }]);
});

test.each([
  ['unique([2, 1, 2, 2, "2", true, none, none])', [2, 1, '2', true, null]],
  ['unique([[1], [1], [1, 1]])', [[1], [1, 1]]],
  ['sort([true, "b", 10, none, "a", 9, "B"])', [9, 10, 'B', 'a', 'b', true, null]],
  ['sort(["10", "9", "é", "z"])', ['10', '9', 'z', 'é']],
  ['sort(["2026-01-01T00:30+02:00", "2025-12-31T23:00Z"])', ['2026-01-01T00:30+02:00', '2025-12-31T23:00Z']],
  ['sort([3, 3, 1])', [1, 3, 3]],
  ['sort("b")', null],
  ['reverse([1, "a", none])', [null, 'a', 1]],
  ['reverse([])', []],
  ['list()', []],
  ['list(1, none, ["a", ["b"]])', [1, null, 'a', ['b']]],
])('arranging: %s is %j', (text, result) => expect(valueOf(text, data)).toEqual(result));

test('arranging leaves the answers as they are', () => {
  const answers = { letters: ['b', 'a'] };
  expect(valueOf('sort(letters)', answers)).toEqual(['a', 'b']);
  expect(valueOf('reverse(letters)', answers)).toEqual(['a', 'b']);
  expect(answers).toEqual({ letters: ['b', 'a'] });
});

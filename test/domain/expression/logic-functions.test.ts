import { valueOf } from './evaluated';

test.each([
  ['if(true, 1, 2)', 1],
  ['if(false, 1, 2)', 2],
  ['if(false, 1, true, 2, 3)', 2],
  ['if(false, 1, false, 2, 3)', 3],
  ['if(false, 1, false, 2)', null],
  ['if(0, 1, 2)', 2],
  ['if("", 1, 2)', 2],
  ['if([], 1, 2)', 2],
  ['if([0], 1, 2)', 1],
  ['if("0", 1, 2)', 1],
  ['if(5)', 5],
  ['if()', null],
  ['if(true, 1 / 0, 2)', null],
  ['if(false, 2, 1 / 0)', null],
])('the first branch whose test holds counts: %s is %j', (text, result) => expect(valueOf(text)).toBe(result));

test('only the branch that counts is worked out', () => {
  expect(valueOf('if(true, 1, concat(repeat("a", 1e9)))')).toBe(1);
  expect(valueOf('if(false, concat(repeat("a", 1e9)), 1)')).toBe(1);
});

test.each([
  ['switch(2, 1, "a", 2, "b", "c")', 'b'],
  ['switch(3, 1, "a", 2, "b", "c")', 'c'],
  ['switch(3, 1, "a", 2, "b")', null],
  ['switch("2", 2, "b", "c")', 'c'],
  ['switch(null, null, "none", "some")', 'none'],
  ['switch(missing, null, "none", "some")', 'none'],
  ['switch(0, null, "none", "some")', 'some'],
  ['switch([1, 2], [2, 1], "turned", [1, 2], "same")', 'same'],
  ['switch(1, 1, null, 2)', null],
  ['switch(1, 2)', 2],
  ['switch(1)', null],
])('the result that follows the equal case counts: %s is %j', (text, result) => expect(valueOf(text)).toBe(result));

test.each([
  ['and()', true],
  ['and(1, "a", [0])', true],
  ['and(true, 0)', false],
  ['and(true, null)', false],
  ['or()', false],
  ['or(0, "", null, [])', false],
  ['or(false, "a")', true],
  ['not 0', true],
  ['not "a"', false],
  ['not []', true],
  ['between(1, 1, 3)', true],
  ['between(3, 1, 3)', true],
  ['between(0.9, 1, 3)', false],
  ['between(3.1, 1, 3)', false],
  ['between("b", "a", "c")', true],
  ['between("d", "a", "c")', false],
  ['between(2, "1", 3)', false],
  ['between(2, 1, "3")', false],
  ['between("", "", "")', false],
  ['between(null, 1, 3)', false],
])('yes or no: %s is %j', (text, result) => expect(valueOf(text)).toBe(result));

test.each([
  ['coalesce(null, "  ", [], 0, 1)', 0],
  ['coalesce(missing, false)', false],
  ['coalesce("", [])', null],
  ['coalesce()', null],
  ['isAnswered(0)', true],
  ['isAnswered("  ")', false],
  ['isAnswered([])', false],
  ['isAnswered([null])', true],
  ['isEmpty(missing)', true],
  ['isEmpty([])', true],
  ['isEmpty("a")', false],
  ['isEmpty(false)', false],
])('what is there: %s is %j', (text, result) => expect(valueOf(text)).toBe(result));

const values = { first: { b: 1, a: [2] }, same: { a: [2], b: 1 }, other: { a: [2], b: 2 } };

test.each([
  ['1 == 1', true],
  ['1 == "1"', false],
  ['null == missing', true],
  ['0 == null', false],
  ['true == 1', false],
  ['[] == []', true],
  ['[1, [2]] == [1, [2]]', true],
  ['[1] == ["1"]', false],
  ['[] == null', false],
  ['[] == ""', false],
  ['first == same', true],
  ['first == other', false],
  ['1 != 1', false],
  ['1 != "1"', true],
  ['[1] != [1]', false],
  ['first != other', true],
])('the same or not: %s is %j', (text, result) => expect(valueOf(text, values)).toBe(result));

test.each([
  ['1 < 2', '1 > 2'],
  ['-1 < 0', '-1 > 0'],
  ['"a" < "b"', '"a" > "b"'],
  ['"B" < "a"', '"B" > "a"'],
  ['"10" < "9"', '"10" > "9"'],
  ['"2026-01-01" < "2026-01-02"', '"2026-01-01" > "2026-01-02"'],
  ['"2026-01-01T01:00+02:00" < "2026-01-01T00:00Z"', '"2026-01-01T01:00+02:00" > "2026-01-01T00:00Z"'],
])('%s and not %s, nor at least', (smaller, larger) => {
  const asked = [smaller, smaller.replace('<', '<='), larger, larger.replace('>', '>=')];
  expect(asked.map((text) => valueOf(text))).toEqual([true, true, false, false]);
});

test.each(['1 ? 1', '"a" ? "a"', '"2026-01-01T01:00+01:00" ? "2026-01-01T00:00Z"'])(
  'equals of %s are neither before nor after each other',
  (text) => {
    const signs = ['<', '<=', '>', '>='];
    expect(signs.map((sign) => valueOf(text.replace('?', sign)))).toEqual([false, true, false, true]);
  },
);

test.each(['1 ? "2"', '"" ? "a"', '"a" ? ""', 'null ? 1', 'true ? false', '[1] ? [2]', 'missing ? missing'])(
  'what has no order is neither before nor after: %s',
  (text) => {
    const signs = ['<', '<=', '>', '>='];
    expect(signs.map((sign) => valueOf(text.replace('?', sign)))).toEqual([false, false, false, false]);
  },
);

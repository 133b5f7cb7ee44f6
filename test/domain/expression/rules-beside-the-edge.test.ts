import type { Json } from '../../../src/domain/json';
import { ruleValue } from './evaluated';
import { fromText } from './plain';

test.each<[unknown, Json]>([
  [{ '<': ['b', 'a'] }, false],
  [{ '<': ['a', 'a'] }, false],
  [{ '<=': ['a', 'a'] }, true],
  [{ '<=': ['b', 'a'] }, false],
  [{ '>': ['b', 'a'] }, true],
  [{ '>': ['a', 'a'] }, false],
  [{ '>=': ['a', 'a'] }, true],
  [{ '>=': ['a', 'b'] }, false],
  [{ '<': ['10', 9] }, false],
  [{ '<': [2, '10'] }, true],
  [{ '>': [9, '10'] }, false],
  [{ '<=': ['x', 1] }, false],
  [{ '>=': [1, 'x'] }, false],
  [{ '<=': [['a'], 'a'] }, true],
])('texts stand by their letters, everything else by numbers: %j is %j', (rule, value) =>
  expect(ruleValue(rule)).toBe(value),
);

test.each<[unknown, Json]>([
  [{ '*': ['7'] }, '7'],
  [{ '*': ['7', 1] }, 7],
  [{ '-': [] }, null],
  [{ missing_some: [1, 'a'] }, []],
  [{ missing: 'a' }, ['a']],
  [{ cat: [[null, 1, [true, null]], null, 'x'] }, ',1,true,x'],
  [{ cat: [] }, ''],
  [{ cat: { a: 1, b: 2 } }, '[object Object]'],
  [{ substr: ['abcd', 1] }, 'bcd'],
  [{ substr: ['abcd', 1, 2] }, 'bc'],
  [{ substr: ['abcd', 1, 0] }, ''],
  [{ substr: ['abcd', 1, -1] }, 'bc'],
  [{ substr: ['abcd', 1, -3] }, ''],
  [{ substr: ['abcd', 1, -9] }, ''],
  [{ substr: ['abcd', -2] }, 'cd'],
  [{ substr: ['abcd', 'x'] }, 'abcd'],
  [{ substr: [1234, 1.9, '2'] }, '23'],
  [{ in: ['b', 'abc'] }, true],
  [{ in: [1, '123'] }, true],
  [{ in: ['1', [1]] }, false],
  [{ in: ['a', 5] }, false],
  [{ '===': [{ if: [] }, null] }, true],
  [{ '===': [{ if: [false, 1] }, null] }, true],
  [{ all: [[], true] }, false],
  [{ none: [[], true] }, true],
  [{ some: [[], true] }, false],
  [{ reduce: ['x', 1, 5] }, 5],
  [{ reduce: [[1, 2], { var: 'current' }] }, 2],
  [{ reduce: [[1, 2]] }, null],
  [{ map: [] }, []],
])('%j is %j', (rule, value) => expect(ruleValue(rule, {})).toEqual(value));

test('a list is written as text sixty-five levels deep, and is empty below', () => {
  const written = (levels: number) =>
    ruleValue({ cat: [{ var: '' }] }, fromText(`${'['.repeat(levels)}"a"${']'.repeat(levels)}`));
  expect(written(65)).toBe('a');
  expect(written(66)).toBe('');
});

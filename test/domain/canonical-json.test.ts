import { canonicalJson } from '../../src/domain/canonical-json';

test.each<[what: string, value: unknown, text: string]>([
  [
    'keys stand in their order by code, whatever order they came in',
    { b: 1, a: 2, B: 3, a1: 4 },
    '{"B":3,"a":2,"a1":4,"b":1}',
  ],
  ['keys are sorted at every depth, in lists too', [{ d: { f: 1, e: 2 }, c: 3 }], '[{"c":3,"d":{"e":2,"f":1}}]'],
  ['the order of a list stays', ['b', 'a', 'c'], '["b","a","c"]'],
  ['a key without a value is left out', { a: undefined, b: 1 }, '{"b":1}'],
  ['a key whose value is null stays', { a: null }, '{"a":null}'],
  ['no value is null where it stands alone', undefined, 'null'],
  ['no value is null where it keeps a place in a list', [undefined, 1], '[null,1]'],
  ['null is null', null, 'null'],
  ['an empty object and an empty list are told apart', [{}, []], '[{},[]]'],
  ['texts and keys are escaped', { 'a"b': 'line\nbreak' }, '{"a\\"b":"line\\nbreak"}'],
  ['a number and its text are told apart', [1, '1', true, 'true'], '[1,"1",true,"true"]'],
])('%s', (...[, value, text]) => {
  expect(canonicalJson(value)).toBe(text);
});

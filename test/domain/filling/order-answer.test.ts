import { movedOption, orderedOptions } from '../../../src/domain/filling/order-answer';
import type { Json } from '../../../src/domain/json';

const options = ['a', 'b', 'c', 'd'].map((value) => ({ value, label: value.toUpperCase() }));

test.each<[value: Json | undefined, order: string]>([
  [undefined, 'ABCD'],
  [null, 'ABCD'],
  ['d', 'ABCD'],
  [[], 'ABCD'],
  [['d', 'c', 'b', 'a'], 'DCBA'],
  [['c'], 'CABD'],
  [['d', 'b'], 'DBAC'],
  [['d', 'gone', 'b'], 'DBAC'],
  [['d', 'd', 'b', 'd'], 'DBAC'],
  [[7, null, 'b'], 'BACD'],
])('the answer %j puts the options in the order %s', (value, order) => {
  expect(
    orderedOptions(options, value)
      .map(({ label }) => label)
      .join(''),
  ).toBe(order);
});

test.each<[value: string, places: number, order: string]>([
  ['a', 1, 'bacd'],
  ['a', 2, 'bcad'],
  ['a', 3, 'bcda'],
  ['a', 4, 'bcda'],
  ['a', -1, 'abcd'],
  ['c', -1, 'acbd'],
  ['c', -2, 'cabd'],
  ['c', -9, 'cabd'],
  ['c', 0, 'abcd'],
  ['d', 1, 'abcd'],
  ['gone', 1, 'abcd'],
])('%s moved by %i places gives %s', (value, places, order) => {
  expect(movedOption(options, value, places).join('')).toBe(order);
});

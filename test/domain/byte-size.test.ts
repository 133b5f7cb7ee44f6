import { byteSize } from '../../src/domain/byte-size';

test.each<[value: unknown, bytes: number]>([
  ['', 2],
  ['abc', 5],
  ['ä', 4],
  ['€', 5],
  ['😀', 6],
  [12, 2],
  [null, 4],
  [undefined, 4],
  [[1, 2], 5],
  [{ a: 'ä' }, 10],
])('%j takes %i bytes', (value, bytes) => {
  expect(byteSize(value)).toBe(bytes);
});

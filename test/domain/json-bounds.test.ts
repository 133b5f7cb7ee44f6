import { overstep } from '../../src/domain/json-bounds';

describe('how deep a value nests', () => {
  test.each<[value: unknown, depth: number]>([
    ['a', 0],
    [null, 0],
    [{}, 0],
    [[], 0],
    [[1], 1],
    [{ a: null }, 1],
    [{ a: [1] }, 2],
    [[[{ a: 'deep' }], 1], 3],
  ])('%j nests %i deep', (value, depth) => {
    expect(overstep(value, { depth, parts: 100 })).toBeUndefined();
    expect(overstep(value, { depth: depth - 1, parts: 100 })).toBe('depth');
  });
});

describe('how many values there are in a value', () => {
  test.each<[value: unknown, parts: number]>([
    [[1], 1],
    [[1, 2, 3], 3],
    [{ a: 1, b: 2 }, 2],
    [[[1, 2], [3]], 5],
    [{ a: [1], b: { c: 2 } }, 4],
  ])('%j has %i', (value, parts) => {
    expect(overstep(value, { depth: 100, parts })).toBeUndefined();
    expect(overstep(value, { depth: 100, parts: parts - 1 })).toBe('parts');
  });
});

test('a value that is both too deep and too large is called by what is met first', () => {
  expect(overstep([[[1]], 2, 3], { depth: 1, parts: 2 })).toBe('parts');
  expect(overstep([[[1, 2, 3]]], { depth: 1, parts: 2 })).toBe('depth');
});

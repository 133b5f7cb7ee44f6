import { valueOf } from '../domain/expression/evaluated';

// The divisor was added in floating point, so that 0.3 - 0.1 came out as 0.19999999999999998.
test.each([
  ['mod(-0.1, 0.3)', 0.2],
  ['mod(-0.2, 0.3)', 0.1],
])('what is left of decimals below zero is as exact as every other result: %s', (text, left) => {
  expect(valueOf(text)).toBe(left);
});

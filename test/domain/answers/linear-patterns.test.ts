import { linearPatterns } from '../../../src/domain/answers/linear-patterns';

test.each([
  ['[A-Z]{2}\\d+', 'AB12', true],
  ['[A-Z]{2}\\d+', 'xAB12', false],
  ['[A-Z]{2}\\d+', 'AB12x', false],
  ['a.b', 'a\nb', true],
  ['', '', true],
  ['', 'a', false],
])('the whole text is held against %j: %j', (pattern, text, passes) => {
  expect(linearPatterns(pattern)?.(text)).toBe(passes);
});

test.each(['(?=a)', '(a)\\1', '(', '[z-a]'])(
  'what cannot be run in linear time, or not at all, is refused: %s',
  (pattern) => {
    expect(linearPatterns(pattern)).toBeUndefined();
    expect(linearPatterns(pattern)).toBeUndefined();
  },
);

test('a pattern is compiled once, also where many others came in between', () => {
  const first = linearPatterns('once');
  expect(linearPatterns('once')).toBe(first);
  for (let at = 0; at < 500; at += 1) linearPatterns(`other${String(at)}`);
  expect(linearPatterns('once')?.('once')).toBe(true);
});

import { expressionSentence } from '../../../src/domain/logic/expression/expression-sentence';
import { parseExpression } from '../../../src/domain/logic/expression/parse-expression';

const said = (text: string) => {
  const parsed = parseExpression(text);
  return parsed.ok
    ? []
    : parsed.problems.map((problem) => [problem.offset, problem.length, expressionSentence(problem)]);
};
const unexpected = (found: string) => `“${found}” does not fit here. Remove it, or add what is missing before it.`;
const early = 'The expression ends too early. Add what is missing at the end.';
const badNumber = (found: string) => `“${found}” is not a number. Write it as 1200 or 12.5.`;
const dot = (found: string) =>
  `A dot does not reach into an answer, as “${found}” tries to. Use a function, for example sumOf(items, "price") for a column of a table.`;
const badEscape = (found: string) => `“${found}” is not an escape. Write \\\\ for a backslash.`;

test.each([
  ['', 0, 0, 'There is no expression yet. Write one, for example quantity * price.'],
  ['   ', 3, 0, 'There is no expression yet. Write one, for example quantity * price.'],
  ['1 +', 3, 0, early],
  ['-', 1, 0, early],
  ['not', 3, 0, early],
  ['f(', 2, 0, early],
  ['[1, 2', 5, 0, early],
  ['(1 ', 3, 0, early],
  ['1 2', 2, 1, unexpected('2')],
  ['a b', 2, 1, unexpected('b')],
  [
    'a "text that is long, far longer than forty letters are"',
    2,
    54,
    unexpected('text that is long, far longer than forty'),
  ],
  ['(1]', 2, 1, unexpected(']')],
  ['[1)', 2, 1, unexpected(')')],
  ['f(1 2)', 4, 1, unexpected('2')],
  ['f(,)', 2, 1, unexpected(',')],
  ['1)', 1, 1, unexpected(')')],
  ['* 2', 0, 1, unexpected('*')],
  ['a == b != c', 7, 2, unexpected('!=')],
  ['a < b <= c', 6, 2, unexpected('<=')],
  ['1 + or', 4, 2, unexpected('or')],
  ['a ! b', 2, 1, '“!” is not part of an expression. Remove it, or put text in "quotes".'],
  ['a 😀', 2, 2, '“😀” is not part of an expression. Remove it, or put text in "quotes".'],
  ["'it", 0, 3, "This text has no closing quote. Add a ' at its end."],
  ['a + `it', 4, 3, 'This text has no closing quote. Add a ` at its end.'],
  ['"a\\"', 0, 4, 'This text has no closing quote. Add a " at its end.'],
  ['"a\\q"', 2, 2, badEscape('\\q')],
  ['"\\qu0041"', 1, 2, badEscape('\\q')],
  ['u0041 + "\\q"', 9, 2, badEscape('\\q')],
  ['"\\u12g4"', 1, 2, badEscape('\\u')],
  ['"\\u123"', 1, 2, badEscape('\\u')],
  ['1.', 0, 2, badNumber('1.')],
  ['.', 0, 1, badNumber('.')],
  ['1..2', 0, 4, badNumber('1..2')],
  ['.5x', 0, 3, badNumber('.5x')],
  ['a.b', 1, 2, dot('.b')],
  ['f(a) .price2.c', 5, 9, dot('.price2.c')],
  ['sum(`a`._x)', 7, 3, dot('._x')],
  ['a + 1e', 4, 2, badNumber('1e')],
  ['12_0', 0, 4, badNumber('12_0')],
  ['1e999', 0, 5, badNumber('1e999')],
  [`${'9'.repeat(50)}x`, 0, 51, badNumber('9'.repeat(40))],
  ['a'.repeat(20_001), 20_000, 1, 'The expression is too long. Keep it to 20000 characters.'],
  ['['.repeat(65), 64, 1, 'The expression nests too deeply. Keep it to 64 levels.'],
  [`1${' + 1'.repeat(64)}`, 0, 257, 'The expression nests too deeply. Keep it to 64 levels.'],
  [`[${'1,'.repeat(5_000)}1]`, 10_001, 1, 'The expression has too many parts. Keep it to 5000.'],
])('%# what is wrong with a text is said at its place: %j', (...[text, offset, length, sentence]) => {
  expect(said(text)).toEqual([[offset, length, sentence]]);
});

test('a text of as many signs as it may have is read', () => {
  expect(said(`"${'a'.repeat(19_998)}"`)).toEqual([]);
  expect(said(`"${'a'.repeat(19_999)}"`)).toHaveLength(1);
});

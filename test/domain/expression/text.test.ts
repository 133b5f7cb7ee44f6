import * as fc from 'fast-check';
import { checkExpression } from '../../../src/domain/logic/expression/check-expression';
import { depthOf } from '../../../src/domain/logic/expression/depth-of';
import type { Expression } from '../../../src/domain/logic/expression/expression';
import { expressionSentence } from '../../../src/domain/logic/expression/expression-sentence';
import { functionNames } from '../../../src/domain/logic/expression/functions/registry';
import { infix } from '../../../src/domain/logic/expression/infix';
import { parseExpression } from '../../../src/domain/logic/expression/parse-expression';
import { printExpression } from '../../../src/domain/logic/expression/print-expression';
import { referencedFields } from '../../../src/domain/logic/expression/referenced-fields';
import { expressionOf, problemOf, valueOf } from './evaluated';
import { fromText, plain } from './plain';

const at = { offset: 0, length: 0 };
const leaf = fc.oneof(
  fc
    .constantFrom(null, true, false, 0, 1, -1, 2.5, 1e21, 1e-7, 'a "quoted" text', '\\ \n\u2028')
    .map((value) => ({ kind: 'literal' as const, value, at })),
  fc.string({ unit: 'binary' }).map((value) => ({ kind: 'literal' as const, value, at })),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((value) => ({ kind: 'literal' as const, value: value + 0, at })),
  fc
    .constantFrom('quantity', 'price', 'not', 'true', 'and', 'two words', 'back`tick')
    .map((key) => ({ kind: 'field' as const, key, at })),
);
const call = (name: string, args: readonly Expression[]): Expression => ({ kind: 'call', name, args, at });
const named = functionNames.filter((name) => name !== 'not');
const { tree } = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    leaf,
    fc.array(tie('tree'), { maxLength: 3 }).map((items) => ({ kind: 'list' as const, items, at })),
    fc
      .tuple(fc.constantFrom(...infix.keys()), tie('tree'), tie('tree'))
      .map(([name, left, right]) => call(name, [left, right])),
    fc.tuple(fc.constantFrom('not', 'negate'), tie('tree')).map(([name, arg]) => call(name, [arg])),
    fc
      .tuple(fc.constantFrom(...named), fc.array(tie('tree'), { maxLength: 4 }))
      .map(([name, args]) => call(name, args)),
  ),
}));

/** An expression without its places. */
const shape = (expression: Expression) =>
  fromText(JSON.stringify(expression, (key, value: unknown) => (key === 'at' ? undefined : value)));

test('printing and parsing give the same expression', () => {
  fc.assert(
    fc.property(tree, (made) => {
      const text = printExpression(made);
      const again = expressionOf(parseExpression(text));
      expect(shape(again)).toEqual(shape(made));
      expect(printExpression(again)).toBe(text);
    }),
    { numRuns: 2_000 },
  );
});

test('no expression throws on any data, and its check does not either', () => {
  fc.assert(
    fc.property(tree, fc.jsonValue(), (made, data) => {
      const text = printExpression(made);
      const value = valueOf(text, {
        quantity: plain(data),
        price: [plain(data)],
      });
      expect(JSON.parse(JSON.stringify(value))).toEqual(value);
      checkExpression(made, () => undefined, ['quantity']).problems.map(expressionSentence);
    }),
    { numRuns: 2_000 },
  );
});

test('no text throws', () => {
  const words = fc.array(
    fc.constantFrom('(', ')', '[', ']', ',', '"', "'", '`', '-', 'not', 'and', '1', '.', 'a', '==', ' ', '\\', 'é'),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        words.map((some) => some.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        const parsed = parseExpression(text);
        if (!parsed.ok) expect(parsed.problems.map(expressionSentence).join()).not.toMatch(/\{\w+\}|Check this/);
      },
    ),
    { numRuns: 2_000 },
  );
});

test.each([
  ['1 + 2 * 3', 7],
  ['(1 + 2) * 3', 9],
  ['10 - 2 - 3', 5],
  ['2 - -3', 5],
  ['-2 * 3', -6],
  ['not 1 == 2', true],
  ['not (1) == 2', true],
  ['1 = 1 and 1 <> 2', true],
  ['true or false and false', true],
  ["'it''", undefined],
  ['"a\\u0041"', 'aA'],
  ['[1, "a", [true]]', [1, 'a', [true]]],
  ['`first`', 'x'],
  ['.5 + 1e2', 100.5],
])('%s', (text, result) => {
  const parsed = parseExpression(text);
  if (result === undefined) expect(parsed.ok).toBe(false);
  else expect(valueOf(text, { first: 'x' })).toEqual(result);
});

test.each([
  ['', 'expression.empty', 0, 0],
  ['1 +', 'expression.unfinished', 3, 0],
  ['f(1', 'expression.unfinished', 3, 0],
  ['1 2', 'expression.unexpected', 2, 1],
  ['a == b == c', 'expression.unexpected', 7, 2],
  ['(1', 'expression.unfinished', 2, 0],
  ['f(1,)', 'expression.unexpected', 4, 1],
  ['and', 'expression.unexpected', 0, 3],
  ['a § b', 'expression.unknown-character', 2, 1],
  ['a == "b', 'expression.unclosed-text', 5, 2],
  ['"\\q"', 'expression.bad-escape', 1, 2],
  ['1.2.3', 'expression.bad-number', 0, 5],
  ['12abc', 'expression.bad-number', 0, 5],
  ['a'.repeat(20_001), 'expression.too-long', 20_000, 1],
])('%# the problem stands where it is', (...[text, code, offset, length]) => {
  expect(problemOf(parseExpression(text))).toMatchObject({ code, offset, length });
});

test('sixty-four levels are enough, one more is too many, however they nest', () => {
  const calls = (levels: number) => `${'abs('.repeat(levels - 1)}1${')'.repeat(levels - 1)}`;
  expect(depthOf(expressionOf(parseExpression(calls(64))))).toBe(64);
  for (const text of [
    calls(65),
    `1${' + 1'.repeat(64)}`,
    '('.repeat(9_000),
    '-'.repeat(9_000),
    'not '.repeat(2_000),
    '['.repeat(9_000),
  ])
    expect(problemOf(parseExpression(text))?.code).toBe('expression.too-deep');
});

test('five thousand parts are enough, and a list of more is too large', () => {
  expect(parseExpression(`[${Array.from({ length: 4_999 }, () => 1).join()}]`).ok).toBe(true);
  expect(problemOf(parseExpression(`[${Array.from({ length: 4_999 }, () => 1).join()},1]`))?.code).toBe(
    'expression.too-large',
  );
});

test('the fields of an expression, each once', () => {
  expect(referencedFields(expressionOf(parseExpression('if(b > 1, sum(a, b), [c])')))).toEqual(['b', 'a', 'c']);
});

test('a large text made again and again ends in null', () => {
  expect(valueOf('repeat(repeat("abcdefghij", 10000), 10000)')).toBeNull();
  expect(valueOf('padLeft("a", 1e30)')).toBeNull();
  expect(valueOf('replace(t, "a", t)', { t: 'a'.repeat(1_000_000) })).toBeNull();
});

test('data nested deeper than any recursion is no trouble', () => {
  const deep = fromText(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
  for (const text of ['x == x', 'unique(x)', 'concat(x)', 'in(x, [x])', 'sort(x)', 'isEmpty(x)', 'sum(x)'])
    expect(() => valueOf(text, { x: deep })).not.toThrow();
});

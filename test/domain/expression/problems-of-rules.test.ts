import { checkExpression } from '../../../src/domain/logic/expression/check-expression';
import type { ExpressionProblem } from '../../../src/domain/logic/expression/expression-problem';
import { parseJsonLogic } from '../../../src/domain/logic/expression/parse-json-logic';
import { parseSource } from '../../../src/domain/logic/expression/parse-source';

const problems = (rule: unknown) => {
  const parsed = parseJsonLogic(rule);
  return parsed.ok ? [] : parsed.problems;
};
const problem = (code: string, params: ExpressionProblem['params']) => ({
  code: `expression.${code}`,
  params,
  offset: 0,
  length: 0,
});
const inside = (levels: number, value: unknown) =>
  Array.from({ length: levels }).reduce<unknown>((rule) => ({ '!': rule }), value);

test.each<[unknown, string]>([
  [{ fliter: [] }, ''],
  [{ and: [true, { fliter: [] }] }, '/and/1'],
  [{ '!': { fliter: [] } }, '/!'],
  [{ if: [1, [2, { fliter: [] }]] }, '/if/1/1'],
  [[{ fliter: [] }], '/0'],
])('an operator that does not exist is named with its path: %j', (rule, path) => {
  expect(problems(rule)).toEqual([{ ...problem('unknown-operator', { name: 'fliter', path }), suggestion: 'filter' }]);
});

test('an operator like no other is named without a suggestion, its name cut short', () => {
  expect(problems({ and: [{ [`x${'y'.repeat(50)}`]: 1 }] })).toEqual([
    problem('unknown-operator', { name: `x${'y'.repeat(39)}`, path: '/and/0' }),
  ]);
});

test.each<[unknown, string]>([
  [undefined, ''],
  [Number.NaN, ''],
  [Infinity, ''],
  [[1, Symbol('x')], '/1'],
  [{ '+': [1, () => 1] }, '/+/1'],
  [{ a: 1, b: undefined }, '/b'],
  [{ a: 1, b: [0, { c: 1n, d: 2 }] }, '/b/1/c'],
  [{ a: 1, ['b'.repeat(50)]: undefined }, `/${'b'.repeat(40)}`],
  [{ a: 1, b: { a: 1, b: { a: 1, b: { a: 1, b: undefined } } } }, '/b/b/b/b'],
])('%# what is not JSON is told with its path', (rule, path) => {
  expect(problems(rule)).toEqual([problem('not-json', { path })]);
});

test('a path is told no longer than two hundred signs', () => {
  const names = ['p', 'q', 'r', 's', 't', 'u'].map((letter) => letter.repeat(40));
  const rule = names.reduceRight<unknown>((inner, name) => ({ [name]: inner, x: 1 }), undefined);
  expect(problems(rule)).toEqual([problem('not-json', { path: `/${names.join('/')}`.slice(0, 200) })]);
});

test.each<[string, (levels: number) => unknown]>([
  ['operators', (levels) => inside(levels - 1, true)],
  [
    'operators with lists',
    (levels) => Array.from({ length: levels - 1 }).reduce<unknown>((rule) => ({ '!': [rule] }), 1),
  ],
  ['lists', (levels) => Array.from({ length: levels - 1 }).reduce<unknown>((rule) => [rule], 1)],
  ['plain objects', (levels) => Array.from({ length: levels - 1 }).reduce<unknown>((rule) => ({ a: rule, b: 1 }), 1)],
  [
    'lists in an object',
    (levels) => ({ b: 1, a: Array.from({ length: levels - 2 }).reduce<unknown>((rule) => [rule], 1) }),
  ],
])('%s may stand sixty-four deep in each other', (_, nested) => {
  expect(problems(nested(64))).toEqual([]);
  expect(problems(nested(65))).toMatchObject([{ code: 'expression.too-deep', params: { max: 64 } }]);
});

test.each<[string, (parts: number) => unknown]>([
  ['arguments', (parts) => ({ '+': Array.from({ length: parts - 1 }, () => 1) })],
  ['items', (parts) => Array.from({ length: parts - 1 }, () => 1)],
  ['plain values', (parts) => Object.fromEntries(Array.from({ length: parts - 1 }, (_, at) => [`k${String(at)}`, at]))],
])('a rule may have five thousand parts: %s', (_, made) => {
  expect(problems(made(5_000))).toEqual([]);
  expect(problems(made(5_001))).toMatchObject([{ code: 'expression.too-large', params: { max: 5_000 } }]);
});

test('a rule is read as operators, lists and plain values', () => {
  const at = { offset: 0, length: 0 };
  const placed = (path: string) => ({ ...at, path });
  expect(parseSource({ if: [{ var: 'a' }, [1, { '!': [] }], { x: [null, { y: 1 }], z: {} }] })).toEqual({
    ok: true,
    expression: {
      kind: 'rule',
      name: 'if',
      at: placed(''),
      args: [
        { kind: 'rule', name: 'var', at: placed('/if/0'), args: [{ kind: 'literal', value: 'a', at }] },
        {
          kind: 'list',
          at,
          items: [
            { kind: 'literal', value: 1, at },
            { kind: 'rule', name: '!', args: [], at: placed('/if/1/1') },
          ],
        },
        { kind: 'literal', value: { x: [null, { y: 1 }], z: {} }, at },
      ],
    },
  });
  expect(parseSource({})).toEqual({ ok: true, expression: { kind: 'literal', value: {}, at } });
});

test.each<[unknown, string]>([
  [{ var: 'zz' }, ''],
  [{ '!': { var: 'zz' } }, '/!'],
  [{ if: [true, [1, { var: ['zz'] }]] }, '/if/1/1'],
])('a name that no question has is told with the path to it: %j', (rule, path) => {
  const parsed = parseJsonLogic(rule);
  expect(parsed.ok && checkExpression(parsed.expression, () => undefined).problems).toEqual([
    problem('unknown-field', { name: 'zz', path }),
  ]);
});

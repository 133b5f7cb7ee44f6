import { calculationOrder, type Calculation } from '../../../src/domain/logic/expression/calculation-order';
import { checkExpression } from '../../../src/domain/logic/expression/check-expression';
import { parseJsonLogic } from '../../../src/domain/logic/expression/parse-json-logic';
import { parseSource } from '../../../src/domain/logic/expression/parse-source';
import { referencedFields, type Reads } from '../../../src/domain/logic/expression/referenced-fields';
import { expressionOf } from './evaluated';

const reads = (rule: unknown) =>
  referencedFields(expressionOf(typeof rule === 'string' ? parseSource(rule) : parseJsonLogic(rule)));

test.each<[unknown, Reads]>([
  ['1 + 2', []],
  ['a + b * a', ['a', 'b']],
  ['if(c, [a, `b c`], -a)', ['c', 'a', 'b c']],
  [{ var: 'a' }, ['a']],
  [{ var: 'a.b.0' }, ['a']],
  [{ var: ['a', 'other'] }, ['a']],
  [{ var: ['a', { var: 'b' }] }, ['a', 'b']],
  [{ var: 0 }, []],
  [{ var: '' }, 'everything'],
  [{ var: null }, 'everything'],
  [{ var: [] }, 'everything'],
  [{ var: { var: 'a' } }, 'everything'],
  [{ var: { cat: ['a', 'b'] } }, 'everything'],
  [{ missing: ['a', 'b.c'] }, ['a', 'b']],
  [{ missing: [['a', 'b']] }, ['a', 'b']],
  [{ missing: [['a', { var: 'b' }]] }, 'everything'],
  [{ missing: [] }, 'everything'],
  [{ missing: ['a', true] }, 'everything'],
  [{ missing_some: [1, ['a', 'b']] }, ['a', 'b']],
  [{ missing_some: [1, { var: 'a' }] }, 'everything'],
  [{ cat: ['a', { x: 1, y: 2 }] }, []],
  [{ and: [{ '!': { var: 'a' } }, [{ var: 'b' }, 'c']] }, ['a', 'b']],
  [{ map: [{ var: 'a' }, { var: 'b' }] }, ['a']],
  [{ filter: [{ var: 'a' }, { var: '' }] }, ['a']],
  [{ all: [{ var: 'a' }, { var: 'b' }] }, ['a']],
  [{ none: [{ var: 'a' }, { var: 'b' }] }, ['a']],
  [{ some: [{ var: 'a' }, { var: 'b' }] }, ['a']],
  [{ reduce: [{ var: 'a' }, { var: 'b' }, { var: 'c' }] }, ['a', 'c']],
  [{ if: [{ var: 'a' }, { var: 'b' }, { var: 'c' }] }, ['a', 'b', 'c']],
])('%j reads %j', (rule, fields) => expect(reads(rule)).toEqual(fields));

test.each<[unknown, readonly string[]]>([
  [{ var: 'a.b' }, ['a']],
  [{ var: ['a', { var: 'b' }] }, ['a', 'b']],
  [{ var: '' }, []],
  [{ var: '.a' }, []],
  [{ var: 3 }, []],
  [{ var: [] }, []],
  [{ var: { var: 'a' } }, ['a']],
  [{ cat: ['a'] }, []],
  [{ '+': [[{ var: 'a' }], 1] }, ['a']],
  [{ reduce: [{ var: 'a' }, { var: 'b' }, { var: 'c' }] }, ['a', 'c']],
  [{ map: [{ var: 'a' }, { var: 'b' }] }, ['a']],
  [{ all: [{ var: 'a' }, { var: 'b' }] }, ['a']],
  [{ none: [{ var: 'a' }, { var: 'b' }] }, ['a']],
  [{ some: [{ var: 'a' }, { var: 'b' }] }, ['a']],
  [{ filter: [{ var: 'a' }, { var: 'b' }] }, ['a']],
])('a form without questions misses the fields of %j: %j', (rule, names) => {
  const { type, problems } = checkExpression(expressionOf(parseJsonLogic(rule)), () => undefined);
  expect(type).toBe('any');
  expect(problems.map(({ code, params }) => [code, params.name])).toEqual(
    names.map((name) => ['expression.unknown-field', name]),
  );
});

const reading = (key: string, reads: Reads): Calculation => ({ key, reads, run: () => null });

test.each<[string, readonly Calculation[], readonly string[], readonly string[]]>([
  ['nothing', [], [], []],
  ['what reads no other', [reading('a', []), reading('b', ['x'])], ['a', 'b'], []],
  ['what reads a later one', [reading('a', ['b']), reading('b', ['c']), reading('c', [])], ['c', 'b', 'a'], []],
  ['what reads itself', [reading('a', ['a']), reading('b', [])], ['b'], ['a']],
  ['a circle and what reads it', [reading('a', ['b']), reading('b', ['a']), reading('c', ['b'])], [], ['a', 'b', 'c']],
  ['what reads everything', [reading('a', 'everything'), reading('b', [])], ['b'], ['a']],
])('calculations come after those they read: %s', (...[, calculations, ordered, circle]) => {
  const order = calculationOrder(calculations);
  expect(order.ordered.map(({ key }) => key)).toEqual(ordered);
  expect(order.circle).toEqual(circle);
});

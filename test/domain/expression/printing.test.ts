import type { Expression } from '../../../src/domain/logic/expression/expression';
import { parseExpression } from '../../../src/domain/logic/expression/parse-expression';
import { parseJsonLogic } from '../../../src/domain/logic/expression/parse-json-logic';
import { printExpression } from '../../../src/domain/logic/expression/print-expression';
import { expressionOf } from './evaluated';

test.each([
  ['((a+b))*(c)', '(a + b) * c'],
  ['(a*b)+c', 'a * b + c'],
  ['a-(b-c)', 'a - (b - c)'],
  ['(a-b)-c', 'a - b - c'],
  ['(a<b)==(c<d)', '(a < b) == (c < d)'],
  ['(a and b) or c', 'a and b or c'],
  ['a and (b or c)', 'a and (b or c)'],
  ['not (a and b)', 'not (a and b)'],
  ['(not a) and b', 'not a and b'],
  ['not (a == b)', 'not a == b'],
  ['(not a) == b', '(not a) == b'],
  ['(not a) + b', '(not a) + b'],
  ['a + (not b)', 'a + (not b)'],
  ['-(a)', '-a'],
  ['-(a*b)', '-(a * b)'],
  ['-(12)', '-(12)'],
  ['-(0)', '-(0)'],
  ['-12', '-12'],
  ['-(-12)', '--12'],
  ['-("a")', '-"a"'],
  ['(-a)*b', '-a * b'],
  ['a = 1 <> true', undefined],
  ['a = 1', 'a == 1'],
  ['f( 1,"x",[ ] ,[1,2])', 'f(1, "x", [], [1, 2])'],
  ['and(a,b,c)', 'and(a, b, c)'],
  ['and(a)', 'and(a)'],
  ['not(a)', 'not a'],
  ['negate(a, b)', 'negate(a, b)'],
  ['negate()', 'negate()'],
  ['f(a + b, not c)', 'f(a + b, not c)'],
  ['[not a]', '[not a]'],
  ["'it\\'s \"x\"'", '"it\'s \\"x\\""'],
  ['`plain_1` + `1st`', 'plain_1 + `1st`'],
  ['`true` or `not` or `two words`', '`true` or `not` or `two words`'],
  ['`a\\`b"c\\\\d\\ne`', '`a\\`b"c\\\\d\\ne`'],
  ['``', '``'],
])('%s is printed as %s', (text, printed) => {
  const parsed = parseExpression(text);
  expect(parsed.ok ? printExpression(parsed.expression) : undefined).toBe(printed);
});

test('the operators of a rule are printed as calls', () => {
  const rule = { if: [{ '>': [{ var: 'a' }, 1] }, { x: 1, y: [null] }, []] };
  expect(printExpression(expressionOf(parseJsonLogic(rule)))).toBe('if(>(var("a"), 1), {"x":1,"y":[null]}, [])');
});

test('an operator between more or fewer than two values is printed as a call', () => {
  const at = { offset: 0, length: 0 };
  const field = (key: string): Expression => ({ kind: 'field', key, at });
  const call = (...keys: string[]) => printExpression({ kind: 'call', name: '+', args: keys.map(field), at });
  expect([call(), call('a'), call('a', 'b'), call('a', 'b', 'c')]).toEqual(['+()', '+(a)', 'a + b', '+(a, b, c)']);
});

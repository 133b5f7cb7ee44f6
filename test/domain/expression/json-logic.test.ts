import * as fc from 'fast-check';
import { checkExpression } from '../../../src/domain/logic/expression/check-expression';
import { parseJsonLogic } from '../../../src/domain/logic/expression/parse-json-logic';
import { referencedFields } from '../../../src/domain/logic/expression/referenced-fields';
import { ruleOperators } from '../../../src/domain/logic/expression/rules/registry';
import { expressionOf, problemOf, ruleValue } from './evaluated';
import { branchRows, comparisonRows, numberRows } from './json-logic-decisions';
import { dataRows, listRows, plainRows } from './json-logic-rows';
import { plain } from './plain';

const rows = [...dataRows, ...branchRows, ...comparisonRows, ...numberRows, ...listRows, ...plainRows];

test.each(rows)('%j over %j gives %j', (rule, data, result) => {
  expect(ruleValue(rule, data)).toEqual(result);
});

test('there are at least 150 rows, and every operator has some', () => {
  expect(rows.length).toBeGreaterThanOrEqual(150);
  const used = new Set(rows.flatMap(([rule]) => (typeof rule === 'object' && rule !== null ? Object.keys(rule) : [])));
  expect(ruleOperators.filter(({ name }) => !used.has(name))).toEqual([]);
});

const nested = (levels: number) =>
  Array.from({ length: levels - 1 }).reduce<unknown>((rule) => ({ '!': [rule] }), true);

test('sixty-four levels are enough, one more is too many', () => {
  expect(parseJsonLogic(nested(64)).ok).toBe(true);
  expect(problemOf(parseJsonLogic(nested(65)))).toMatchObject({ code: 'expression.too-deep', params: { max: 64 } });
  expect(problemOf(parseJsonLogic(nested(100_000)))?.code).toBe('expression.too-deep');
});

test('five thousand parts are enough, one more is too many', () => {
  const sum = (parts: number) => ({ '+': Array.from({ length: parts - 1 }, () => 1) });
  expect(ruleValue(sum(5_000))).toBe(4_999);
  expect(problemOf(parseJsonLogic(sum(5_001)))?.code).toBe('expression.too-large');
});

test('an unknown operator is named, with the nearest known one and the path to it', () => {
  const problem = problemOf(parseJsonLogic({ and: [true, { fliter: [] }] }));
  expect(problem).toMatchObject({
    code: 'expression.unknown-operator',
    params: { name: 'fliter', path: '/and/1' },
    suggestion: 'filter',
  });
});

test.each<[unknown]>([[undefined], [Number.NaN], [() => 1], [{ a: 1, b: undefined }], [[Symbol('x')]], [new Date(0)]])(
  'what is not JSON gives a problem or a value, never an error: %p',
  (rule) => expect(() => parseJsonLogic(rule)).not.toThrow(),
);

test('doubling a value again and again ends in null, not in an exhausted machine', () => {
  const twice = [{ var: 'accumulator' }, { var: 'accumulator' }];
  const data = Array.from({ length: 200 }, () => 1);
  for (const body of [twice, { merge: twice }, { cat: twice }])
    expect(ruleValue({ reduce: [{ var: '' }, body, 'text'] }, data)).toBeNull();
});

test('wrapping a value again and again ends in null, not in data too deep to be written', () => {
  const data = Array.from({ length: 50_000 }, () => 1);
  for (const body of [{ var: '' }, [{ var: 'accumulator' }]])
    expect(ruleValue({ reduce: [{ var: '' }, body, 0] }, data)).toBeNull();
});

test('iterations inside iterations end in null when they take too long', () => {
  const data = Array.from({ length: 200 }, (_, index) => index);
  const rule = [1, 2, 3, 4].reduce<unknown>((body) => ({ map: [{ merge: [data] }, body] }), 1);
  expect(ruleValue(rule, data)).toBeNull();
});

const operators = ruleOperators.map(({ name }) => name);
const { rule: anyRule } = fc.letrec((tie) => ({
  rule: fc.oneof(
    { maxDepth: 4 },
    fc.jsonValue({ maxDepth: 1 }),
    fc.constantFrom('', 'a', 'a.0', 'accumulator', 'current').map((path) => ({ var: path })),
    fc
      .tuple(fc.constantFrom(...operators), fc.array(tie('rule'), { maxLength: 4 }))
      .map(([name, args]) => ({ [name]: args })),
  ),
}));

test('no rule throws on any data, and what it gives is JSON', () => {
  fc.assert(
    fc.property(anyRule, fc.jsonValue(), (drawn, data) => {
      const rule = plain(drawn);
      if (!parseJsonLogic(rule).ok) return;
      const value = ruleValue(rule, plain(data));
      expect(JSON.parse(JSON.stringify(value))).toEqual(value);
    }),
    { numRuns: 2_000 },
  );
});

test('the fields of a rule are found and checked, those inside an iteration are not', () => {
  const rule = expressionOf(
    parseJsonLogic({ and: [{ var: 'size.x' }, { some: [{ var: 'rows' }, { var: 'price' }] }, { missing: ['name'] }] }),
  );
  expect(referencedFields(rule)).toEqual(['size', 'rows', 'name']);
  const known = new Map([['size', 'text' as const]]);
  expect(checkExpression(rule, (key) => known.get(key), ['size']).problems).toMatchObject([
    { code: 'expression.unknown-field', params: { name: 'rows' } },
  ]);
});

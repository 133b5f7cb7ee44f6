import { checkExpression } from '../../../src/domain/logic/expression/check-expression';
import { functionGroups, functionNames, functionOf } from '../../../src/domain/logic/expression/functions/registry';
import { parseExpression } from '../../../src/domain/logic/expression/parse-expression';
import { expressionOf, valueOf } from './evaluated';
import { sampleContext } from './sample-context';

const functions = functionGroups.flatMap((group) => group.functions);
const examples = functions.flatMap(({ name, examples }) => examples.map((each) => ({ name, ...each })));

test.each(examples)('$name: $text gives $result', ({ text, result, data }) => {
  expect(valueOf(text, data, sampleContext)).toEqual(result);
});

test.each(functions)('$name has an example, and its examples use it', ({ name, examples }) => {
  expect(examples.length).toBeGreaterThan(0);
  const sign = name === 'negate' ? '-' : name;
  expect(examples.filter(({ text }) => text.includes(sign))).toHaveLength(examples.length);
});

test.each(functions)('$name says in one sentence what it gives', ({ description }) => {
  expect(description).toMatch(/^[A-Z1].*\.$/);
});

test('there are at least forty-five functions beside the operators, each with a name of its own', () => {
  expect(functionNames.length).toBeGreaterThanOrEqual(45);
  expect(new Set(functions.map(({ name }) => name)).size).toBe(functions.length);
});

test.each(functions)(
  '$name: only the last parameter may be given several times, and none is needed after one that is not',
  (spec) => {
    const { parameters } = spec;
    expect(parameters.slice(0, -1).filter(({ rest }) => rest)).toEqual([]);
    const firstOptional = parameters.findIndex(({ optional }) => optional);
    if (firstOptional >= 0) expect(parameters.slice(firstOptional).every(({ optional }) => optional)).toBe(true);
  },
);

const deliberate = ['concat("n = ", 1.50)', 'year("soon")', 'date(2026, 2, 30)', 'text(null)'];

test.each(examples.filter(({ text }) => !deliberate.includes(text)))(
  'the check finds nothing wrong with $text',
  ({ text }) => {
    expect(checkExpression(expressionOf(parseExpression(text)), () => 'any').problems).toEqual([]);
  },
);

test('no other name is a function', () => {
  expect(functionOf('constructor')).toBeUndefined();
  expect(functionOf('__proto__')).toBeUndefined();
});

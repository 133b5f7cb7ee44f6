import type { Field } from '../../../src/domain/form/field';
import { expressionProblems, templateProblems } from '../../../src/frontend/builder/expression/expression-problems';
import {
  expressionSource,
  expressionText,
  saysTheSame,
} from '../../../src/frontend/builder/expression/expression-text';

const fields: readonly Field[] = [
  { key: 'quantity', type: 'number', label: 'Quantity', required: false, settings: { decimals: 0 } },
  { key: 'name', type: 'short-text', label: 'Name', required: false, settings: { maxLength: 255 } },
  { key: 'page', type: 'page', label: 'Page', required: false, settings: {} },
];

test('an expression that fits has no problems', () => {
  expect(expressionProblems('quantity * 2', { fields, gives: 'number' })).toEqual([]);
});

test.each([
  ['an unknown key with the nearest one', 'quantty * 2', /^At character 1, “quantty”: .* Did you mean quantity\?$/],
  ['a value of the wrong type, quoted', '1 + name', /^At character 5, “name”: .* number/],
  ['what does not fit', '2 * (quantity', /^At character 14: The expression ends too early/],
  ['an unknown function', 'sumof(quantity)', /^At character 1, “sumof”: There is no function sumof/],
  ['a key that has no answer', 'page', /No question has the key page/],
  ['a rule of JsonLogic that reads what is not there', { var: 'gone' }, /^In the rule: No question has the key gone/],
])('%s is told at its place', (_, source, sentence) => {
  expect(expressionProblems(source, { fields })).toEqual([expect.stringMatching(sentence)]);
});

test('what an expression gives has to be what the question takes', () => {
  expect(expressionProblems('"many"', { fields, gives: 'number' })).toEqual([
    'The question takes a number, and this gives a text. Change the expression.',
  ]);
});

test('a filter knows the option beside the questions', () => {
  expect(expressionProblems('option == name', { fields, names: ['option'] })).toEqual([]);
  expect(expressionProblems('option == name', { fields })).toHaveLength(1);
});

test('each expression between braces is judged', () => {
  expect(templateProblems('Hello {{name}}, {{nam}}', fields)).toEqual([
    expect.stringMatching(/^In \{\{nam\}\}: At character 1, “nam”: .* Did you mean name\?$/),
  ]);
});

test('text stays text, and JSON of a rule becomes the rule', () => {
  expect(expressionSource(' quantity * 2')).toBe(' quantity * 2');
  expect(expressionSource('  ')).toBeUndefined();
  expect(expressionSource('{"var": "name"}')).toEqual({ var: 'name' });
  expect(expressionSource('{"var":')).toBe('{"var":');
  expect(expressionText({ var: 'name' })).toContain('"var": "name"');
  expect(expressionText(undefined)).toBe('');
});

test('a text box keeps what is typed as long as it says the same', () => {
  expect(saysTheSame(' name ', 'name')).toBe(true);
  expect(saysTheSame('{ "var" : "name" }', { var: 'name' })).toBe(true);
  expect(saysTheSame('', undefined)).toBe(true);
  expect(saysTheSame('name', 'nickname')).toBe(false);
});

import { checkExpression } from '../../../src/domain/logic/expression/check-expression';
import { expressionSentence } from '../../../src/domain/logic/expression/expression-sentence';
import { parseExpression } from '../../../src/domain/logic/expression/parse-expression';
import type { ValueType } from '../../../src/domain/logic/expression/value-type';
import { expressionOf } from './evaluated';

const fields = new Map<string, ValueType>([
  ['quantity', 'number'],
  ['price', 'number'],
  ['name', 'text'],
  ['start', 'date'],
  ['urgent', 'yes-no'],
  ['colours', 'list'],
]);
const check = (text: string) =>
  checkExpression(expressionOf(parseExpression(text)), (key) => fields.get(key), [...fields.keys()]);

test.each<[string, ValueType]>([
  ['quantity * price', 'number'],
  ['if(quantity > 10, price * 0.9, price)', 'number'],
  ['if(urgent, "yes", 1)', 'any'],
  ['concat(name, " ", quantity, start)', 'text'],
  ['addDays(start, 3)', 'date'],
  ['start > "2026-01-01"', 'yes-no'],
  ['coalesce(name, "none")', 'text'],
  ['switch(name, "a", 1, 2)', 'number'],
  ['colours', 'list'],
  ['upper(start)', 'text'],
  ['name == null', 'yes-no'],
  ['if(urgent, 1)', 'number'],
  ['if(urgent, 1, name)', 'any'],
  ['if(urgent, "a", quantity > 1, "b", "c")', 'text'],
  ['if(urgent, "a", quantity > 1, 2)', 'any'],
  ['if(urgent, "a", quantity > 1, "b", 3)', 'any'],
  ['switch(name, "a", 1)', 'number'],
  ['switch(quantity, 1, "a", 2, "b", "c")', 'text'],
  ['switch(quantity, 1, "a", 2, 3, "c")', 'any'],
  ['switch(quantity, 1, "a", 2)', 'any'],
  ['coalesce(quantity, price)', 'number'],
  ['coalesce(quantity, name)', 'any'],
  ['null', 'any'],
  ['true', 'yes-no'],
  ['"2026-02-30"', 'text'],
  ['"2026-02-28"', 'date'],
  ['["a", 1]', 'list'],
  ['sum(quantity, colours, price)', 'number'],
  ['round(price)', 'number'],
  ['start == name', 'yes-no'],
  ['between(start, "2026-01-01", name)', 'yes-no'],
])('%s is fine and gives %s', (text, type) => expect(check(text)).toEqual({ type, problems: [] }));

test.each([
  ['quantty * price', 'expression.unknown-field', 0, 7, 'quantity'],
  ['1 + summ(quantity)', 'expression.unknown-function', 4, 4, 'sum'],
  ['IF(urgent, 1, 2)', 'expression.unknown-function', 0, 2, 'if'],
  ['upper(colours)', 'expression.wrong-type', 6, 7, undefined],
  ['quantity + name', 'expression.wrong-type', 11, 4, undefined],
  ['addDays("soon", 1)', 'expression.wrong-type', 8, 6, undefined],
  ['if(quantity, 1, 2)', 'expression.wrong-type', 3, 8, undefined],
  ['quantity == name', 'expression.different-types', 0, 16, undefined],
  ['round()', 'expression.too-few', 0, 7, undefined],
  ['abs(1, 2)', 'expression.too-many', 0, 9, undefined],
])('%s: %s at %i', (...[text, code, offset, length, suggestion]) => {
  const { problems } = check(text);
  expect(problems).toEqual([expect.objectContaining({ code, offset, length })]);
  expect(problems[0]?.suggestion).toBe(suggestion);
});

test('every problem is named, in the order of the text', () => {
  expect(check('nme == upper(1, 2, sz)').problems.map(({ offset }) => offset)).toEqual([0, 7, 19]);
});

test('the sentence says what is wrong and what may be meant', () => {
  expect(check('quantty').problems.map(expressionSentence)).toEqual([
    'No question has the key quantty. Use the key of a question of this form. Did you mean quantity?',
  ]);
  expect(check('if(quantity, 1, 2)').problems.map(expressionSentence)).toEqual([
    'if needs yes or no as its test, and this is a number. Change it or convert it.',
  ]);
});

import { checkExpression } from '../../../src/domain/logic/expression/check-expression';
import type { ExpressionProblem } from '../../../src/domain/logic/expression/expression-problem';
import { expressionSentence } from '../../../src/domain/logic/expression/expression-sentence';
import { parseExpression } from '../../../src/domain/logic/expression/parse-expression';
import type { ValueType } from '../../../src/domain/logic/expression/value-type';
import { expressionOf } from './evaluated';

const types = new Map<string, ValueType>([
  ['amount', 'number'],
  ['name', 'text'],
  ['day', 'date'],
  ['urgent', 'yes-no'],
  ['tags', 'list'],
]);

const said = (text: string) =>
  checkExpression(expressionOf(parseExpression(text)), (key) => types.get(key), [...types.keys()]).problems.map(
    (problem) => [problem.offset, problem.length, expressionSentence(problem)],
  );

test.each<[string, ...(readonly [offset: number, length: number, sentence: string])[]]>([
  ['amount + 1'],
  ['abs()', [0, 5, 'abs takes one value. Add what is missing.']],
  ['1 + clamp(2, 3)', [4, 11, 'clamp takes 3 values. Add what is missing.']],
  ['clamp(1, 2, 3)'],
  ['clamp(1, 2, 3, 4)', [0, 17, 'clamp takes 3 values. Remove the rest.']],
  ['today(1)', [0, 8, 'today takes no values. Remove the rest.']],
  ['round(1)'],
  ['round(1, 2)'],
  ['round(1, 2, 3)', [0, 14, 'round takes 1 to 2 values. Remove the rest.']],
  ['switch(1)', [0, 9, 'switch needs at least 3 values. Add what is missing.']],
  ['concat()', [0, 8, 'concat needs at least one value. Add what is missing.']],
  ['concat(1, 2, 3, 4, 5, 6)'],
  ['summ(1)', [0, 4, 'There is no function summ. Use one of the list of functions. Did you mean sum?']],
  ['zzzzzzzz(1)', [0, 8, 'There is no function zzzzzzzz. Use one of the list of functions.']],
  [`${'z'.repeat(70)}(1)`, [0, 70, `There is no function ${'z'.repeat(64)}. Use one of the list of functions.`]],
  ['abs(name)', [4, 4, 'abs needs a number, and this is a text. Change it or convert it.']],
  [
    'clamp(urgent, 1, tags)',
    [6, 6, 'clamp needs a number, and this is yes or no. Change it or convert it.'],
    [17, 4, 'clamp needs a number as its largest, and this is a list. Change it or convert it.'],
  ],
  ['year(name)', [5, 4, 'year needs a date, and this is a text. Change it or convert it.']],
  ['upper(day)'],
  ['upper(amount)'],
  [
    'upper(urgent)',
    [6, 6, 'upper needs a text or a date or a number, and this is yes or no. Change it or convert it.'],
  ],
  ['sum(1, tags, name)', [13, 4, 'sum needs a number or a list, and this is a text. Change it or convert it.']],
  ['earliest(day, amount)', [14, 6, 'earliest needs a date, and this is a number. Change it or convert it.']],
  ['and(urgent, true, 1)', [18, 1, 'and needs yes or no as its value, and this is a number. Change it or convert it.']],
  ['amount == name', [0, 14, '== compares a number with a text, which are never the same. Convert one of them.']],
  ['day != urgent', [0, 13, '!= compares a text with yes or no, which are never the same. Convert one of them.']],
  ['day == name'],
  ['amount == null'],
  ['null == amount'],
  [
    'between(amount, 1, name)',
    [0, 24, 'between compares a number with a text, which are never the same. Convert one of them.'],
  ],
  [
    'between(null, amount, day)',
    [0, 26, 'between compares a number with a text, which are never the same. Convert one of them.'],
  ],
  [
    'amout + [nme, -urgnt]',
    [0, 5, 'No question has the key amout. Use the key of a question of this form. Did you mean amount?'],
    [8, 13, '+ needs a number as its second number, and this is a list. Change it or convert it.'],
    [9, 3, 'No question has the key nme. Use the key of a question of this form. Did you mean name?'],
    [15, 5, 'No question has the key urgnt. Use the key of a question of this form. Did you mean urgent?'],
  ],
  ['k'.repeat(70), [0, 70, `No question has the key ${'k'.repeat(64)}. Use the key of a question of this form.`]],
])('what is wrong with %s is said where it stands', (text, ...problems) => expect(said(text)).toEqual(problems));

test('a problem is told by a code and what its sentence needs', () => {
  const { problems } = checkExpression(expressionOf(parseExpression('name < amount')), (key) => types.get(key));
  expect(problems).toEqual([
    {
      code: 'expression.different-types',
      params: { name: '<', first: 'text', second: 'number' },
      offset: 0,
      length: 13,
    },
  ]);
});

test.each<[Pick<ExpressionProblem, 'code' | 'params' | 'suggestion'>, string]>([
  [
    { code: 'expression.unknown-operator', params: { name: 'fliter', path: '/and' }, suggestion: 'filter' },
    'There is no operator “fliter”. Use an operator of JsonLogic that this form knows. Did you mean filter?',
  ],
  [
    { code: 'expression.not-json', params: { path: '' } },
    'This is not JSON data. Use texts, numbers, true, false, null, lists and objects only.',
  ],
  [{ code: 'expression.too-deep', params: {} }, 'The expression nests too deeply. Keep it to {max} levels.'],
  [{ code: 'expression.of-tomorrow', params: {} }, 'Check this expression.'],
])('%j is said as: %s', (problem, sentence) => expect(expressionSentence(problem)).toBe(sentence));

import { conditionsOf, testsOf } from '../../../src/domain/form/conditions-of';
import { Definition } from '../../../src/domain/form/definition';
import { Condition } from '../../../src/domain/logic/condition';

const when = (operand: string) =>
  Condition.parse({ match: 'all', tests: [{ field: 'a', operator: 'equals', operand }] });
const asked = (key: string, more: object = {}) => ({
  key,
  type: 'short-text',
  label: `Label ${key}`,
  settings: {},
  ...more,
});

test('every condition of a form is told with its place, what it decides, and whose it is', () => {
  const options = [
    { value: 'x', label: 'First', showWhen: when('1'), requireWhen: when('2') },
    { value: 'y', label: 'Second' },
    { value: 'z', label: 'Third', enableWhen: when('3') },
  ];
  const { fields, rules } = Definition.parse({
    schema: 2,
    fields: [
      asked('a'),
      asked('b', { showWhen: when('4'), requireWhen: when('5'), enableWhen: when('6') }),
      asked('c', { type: 'single-choice', settings: { options }, showWhen: when('7') }),
    ],
    rules: [
      { key: 'r', when: when('8'), action: { kind: 'end', message: 'Done.' } },
      { key: 's', when: when('9'), action: { kind: 'end', message: 'Over.' } },
    ],
  });
  expect(conditionsOf({ fields, rules })).toEqual([
    { condition: when('4'), use: 'show', path: ['fields', 1, 'showWhen'], owner: 'Label b', field: 'b' },
    { condition: when('5'), use: 'require', path: ['fields', 1, 'requireWhen'], owner: 'Label b', field: 'b' },
    { condition: when('6'), use: 'enable', path: ['fields', 1, 'enableWhen'], owner: 'Label b', field: 'b' },
    { condition: when('7'), use: 'show', path: ['fields', 2, 'showWhen'], owner: 'Label c', field: 'c' },
    {
      condition: when('1'),
      use: 'show',
      path: ['fields', 2, 'settings', 'options', 0, 'showWhen'],
      owner: 'First',
      field: 'c',
      option: 'x',
    },
    {
      condition: when('2'),
      use: 'require',
      path: ['fields', 2, 'settings', 'options', 0, 'requireWhen'],
      owner: 'First',
      field: 'c',
      option: 'x',
    },
    {
      condition: when('3'),
      use: 'enable',
      path: ['fields', 2, 'settings', 'options', 2, 'enableWhen'],
      owner: 'Third',
      field: 'c',
      option: 'z',
    },
    { condition: when('8'), use: 'rule', path: ['rules', 0, 'when'], owner: 'r' },
    { condition: when('9'), use: 'rule', path: ['rules', 1, 'when'], owner: 's' },
  ]);
  expect(conditionsOf({ fields: fields.slice(0, 1) })).toEqual([]);
});

test('the tests of a condition are told with their places, those of conditions in it too, and no expressions', () => {
  const [first, second, third] = ['1', '2', '3'].map((operand) => ({ field: 'a', operator: 'equals', operand }));
  const inner = { match: 'any', tests: [{ expression: 'a = 1' }, second, { match: 'none', tests: [third] }] };
  expect(testsOf(Condition.parse({ match: 'all', tests: [first, inner, { expression: 'a = 2' }] }))).toEqual([
    { test: first, path: ['tests', 0] },
    { test: second, path: ['tests', 1, 'tests', 1] },
    { test: third, path: ['tests', 1, 'tests', 2, 'tests', 0] },
  ]);
});

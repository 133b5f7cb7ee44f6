import { adviceFor } from '../../../../src/domain/form/advice/advice-for';
import { Definition } from '../../../../src/domain/form/definition';

const options = ['a', 'b'].map((value) => ({ value, label: value.toUpperCase() }));
const fields = [
  { key: 'n', type: 'number', label: 'n', settings: { min: 1, max: 10 } },
  { key: 'begun', type: 'number', label: 'begun', settings: { max: 10 }, defaultValue: '5' },
  { key: 'choice', type: 'single-choice', label: 'choice', settings: { options } },
  { key: 'some', type: 'several-choices', label: 'some', settings: { options } },
  { key: 'flag', type: 'yes-or-no', label: 'flag', settings: {} },
  { key: 'day', type: 'date', label: 'day', settings: { min: '2026-01-01' } },
  { key: 'moment', type: 'date-time', label: 'moment', settings: {} },
  { key: 'text', type: 'short-text', label: 'text', settings: {} },
];
const advised = (...tests: readonly object[]) =>
  adviceFor(
    Definition.parse({
      schema: 2,
      fields: [...fields, { key: 'q', type: 'long-text', label: 'q', settings: {}, showWhen: { match: 'all', tests } }],
    }),
  ).map(({ code }) => code);

test.each<[unknown]>([
  ['1 > 2'],
  ['false'],
  ['""'],
  ['n > 10'],
  ['10 < n'],
  ['n = 0'],
  ['n < 5 and n > 6'],
  ['between(n, 11, 20)'],
  ['not isAnswered(n) and n > 3'],
  ['in(n, [0, 11])'],
  ['n > 5 * 2'],
  ['choice = "c"'],
  ['choice = "a" and choice = "b"'],
  ['includes(some, "c")'],
  ['flag and flag = false'],
  ['day < "2026-01-01"'],
  ['text = "a" and text = "b"'],
  [{ '>': [1, 2] }],
])('an expression that cannot hold is told: %j', (expression) => {
  expect(advised({ expression })).toEqual(['never-shown']);
});

test.each<[unknown]>([
  ['1 < 2'],
  ['true'],
  ['n != 11'],
  ['n <= 10 or isEmpty(n)'],
  ['not (n > 10)'],
  ['isAnswered(flag) or isEmpty(flag)'],
  ['choice != "c"'],
  [{ '<': [1, 2] }],
])('an expression that always holds is told: %j', (expression) => {
  expect(advised({ expression })).toEqual(['always-shown']);
});

test.each<[unknown]>([
  ['n > 9'],
  ['n <= 10'],
  ['n != 10'],
  ['n'],
  ['not flag'],
  ['begun > 10'],
  ['choice = "a"'],
  ['choice != "a"'],
  ['choice'],
  ['n > begun'],
  ['n + 1 > 20'],
  ['text > "a" and text < "b"'],
  ['today() > "2026-01-01"'],
  ['user() = "a"'],
  ['moment > "2026-01-01"'],
  ['day < "2025-01-01T00:00:00Z"'],
  ['flag'],
  [{ '>': [{ var: 'n' }, 10] }],
  [{ '!': [{ missing: ['n'] }] }],
  [{ some: [{ var: 'some' }, { '==': [{ var: '' }, 'a'] }] }],
])('nothing is said of one that may hold or not, or is too hard to tell: %j', (expression) => {
  expect(advised({ expression })).toEqual([]);
});

test('expressions and tests are judged together', () => {
  const above = { field: 'n', operator: 'greater-than', operand: 5 };
  expect(advised(above, { expression: 'n < 5' })).toEqual(['never-shown']);
  expect(advised(above, { expression: 'n < 7' })).toEqual([]);
  expect(advised(above, { expression: '2 > 1' })).toEqual([]);
});

test('of one answer forty comparisons are judged together, and more are too hard to tell', () => {
  const others = (count: number) => Array.from({ length: count }, (_, at) => `n != ${String(at + 20)}`).join(' and ');
  expect(advised({ expression: `(${others(38)}) and (n < 5 and n != 3 or n > 10)` })).toEqual([]);
  expect(advised({ field: 'n', operator: 'less-than', operand: 5 }, { expression: `${others(38)} and n > 5` })).toEqual(
    ['never-shown'],
  );
  expect(advised({ field: 'n', operator: 'less-than', operand: 5 }, { expression: `${others(39)} and n > 5` })).toEqual(
    [],
  );
});

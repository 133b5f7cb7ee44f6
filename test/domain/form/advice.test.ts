import { adviceFor, adviceSentence } from '../../../src/domain/form/advice/advice-for';
import { definitionOf, type QuestionInWords } from '../answers/form-in-words';

const n: QuestionInWords = { key: 'n', type: 'number', settings: { min: 1, max: 10 } };
const choice: QuestionInWords = { key: 'choice', type: 'single-choice' };
const flag: QuestionInWords = { key: 'flag', type: 'yes-or-no' };
const day: QuestionInWords = { key: 'day', type: 'date', settings: { min: '2026-01-01', max: '2026-12-31' } };
const time: QuestionInWords = { key: 'time', type: 'time', settings: { min: '09:00' } };
const moment: QuestionInWords = { key: 'moment', type: 'date-time' };
const period: QuestionInWords = { key: 'period', type: 'date-range' };
const text: QuestionInWords = { key: 'text', type: 'short-text' };
const several: QuestionInWords = { key: 'several', type: 'several-choices' };
const list = (label: string) => ['1', '2'].map((at) => ({ value: `o${at}`, label: `${label} ${at}` }));
const matrix: QuestionInWords = {
  key: 'matrix',
  type: 'matrix',
  settings: { rows: list('Row'), options: list('Option') },
};
const ranking: QuestionInWords = { key: 'ranking', type: 'ranking', settings: { options: list('Option') } };
const consent: QuestionInWords = { key: 'consent', type: 'consent', settings: { wording: 'I agree.' } };
const fixed: QuestionInWords = { key: 'fixed', type: 'hidden-value', settings: { value: 'spring' } };
const shown = (
  match: 'all' | 'any' | 'none',
  ...tests: readonly (readonly [string, string, unknown?])[]
): QuestionInWords => ({
  key: 'q',
  type: 'short-text',
  showWhen: { match, tests: tests.map(([field, operator, operand]) => ({ field, operator, operand })) },
});
const codes = (...questions: readonly QuestionInWords[]) =>
  adviceFor(definitionOf(...questions)).map(({ code, field }) => `${field}: ${code}`);

describe('a question can never be shown where', () => {
  test.each([
    ['a number is to be two numbers', [n, shown('all', ['n', 'equals', 3], ['n', 'equals', 4])]],
    ['a number is to be above and below', [n, shown('all', ['n', 'greater-than', 5], ['n', 'less-than', 4])]],
    ['an exact number lies outside the others', [n, shown('all', ['n', 'greater-than', 5], ['n', 'equals', 5])]],
    ['a number is to be more than it may be', [n, shown('all', ['n', 'greater-than', 10])]],
    ['a number is to be less than it may be', [n, shown('any', ['n', 'less-than', 1], ['n', 'equals', 11])]],
    ['an option is not offered', [choice, shown('all', ['choice', 'equals', 'gone'])]],
    ['there shall be an answer and none', [n, shown('all', ['n', 'is-answered'], ['n', 'is-not-answered'])]],
    [
      'a bound that belongs to it lies beyond the other',
      [n, shown('all', ['n', 'at-least', 6], ['n', 'less-than', 6])],
    ],
    [
      'neither part of a whole may be',
      [n, shown('none', ['n', 'at-most', 5], ['n', 'greater-than', 5], ['n', 'is-not-answered'])],
    ],
    [
      'both answers are ruled out',
      [flag, shown('none', ['flag', 'equals', true], ['flag', 'equals', false], ['flag', 'is-not-answered'])],
    ],
    [
      'a day is before the first',
      [day, shown('any', ['day', 'less-than', '2026-01-01'], ['day', 'at-most', '2025-12-31'])],
    ],
    [
      'no day lies between two',
      [day, shown('all', ['day', 'greater-than', '2026-03-30'], ['day', 'less-than', '2026-03-31'])],
    ],
    ['a time is too early', [time, shown('all', ['time', 'less-than', '09:00'])]],
    [
      'no minute is before a day and after it',
      [moment, shown('all', ['moment', 'at-most', '2026-03-30'], ['moment', 'at-least', '2026-03-31T00:00'])],
    ],
    [
      'a stretch covers what lies before it',
      [period, shown('all', ['period', 'starts-after', '2026-03-10'], ['period', 'covers', '2026-03-10'])],
    ],
    [
      'a stretch ends before it starts',
      [period, shown('all', ['period', 'starts-after', '2026-03-10'], ['period', 'ends-before', '2026-03-11'])],
    ],
    ['a text is two texts', [text, shown('all', ['text', 'equals', 'a'], ['text', 'equals', 'b'])]],
    [
      'a text is one that does not begin so',
      [text, shown('all', ['text', 'equals', 'abc'], ['text', 'starts-with', 'b'])],
    ],
    [
      'an option is chosen and not',
      [several, shown('all', ['several', 'includes', 'a'], ['several', 'does-not-include', 'a'])],
    ],
    ['more are chosen than there are', [several, shown('all', ['several', 'count-at-least', 3])]],
    [
      'all but one are chosen, of two, two',
      [several, shown('all', ['several', 'count-at-least', 2], ['several', 'does-not-include', 'a'])],
    ],
    ['a row has two choices', [matrix, shown('all', ['matrix', 'row-is', 'o1:o1'], ['matrix', 'row-is', 'o1:o2'])]],
    ['a row has a choice there is not', [matrix, shown('all', ['matrix', 'row-is', 'o1:o9'])]],
    ['two options are first', [ranking, shown('all', ['ranking', 'first-is', 'o1'], ['ranking', 'first-is', 'o2'])]],
    [
      'consent is given and there is no answer',
      [consent, shown('all', ['consent', 'is-given'], ['consent', 'is-not-answered'])],
    ],
    ['a fixed value is another', [fixed, shown('all', ['fixed', 'equals', 'autumn'])]],
  ])('%s', (_why, questions) => {
    expect(codes(...questions)).toEqual(['q: never-shown']);
  });

  test('it depends on one that never is', () => {
    const behind: QuestionInWords = {
      key: 'behind',
      type: 'number',
      showWhen: { match: 'all', tests: [{ field: 'q', operator: 'is-answered' }] },
    };
    expect(codes(n, shown('all', ['n', 'greater-than', 10]), behind)).toEqual([
      'q: never-shown',
      'behind: never-shown',
    ]);
  });
});

test.each([
  ['a window of numbers', [n, shown('all', ['n', 'greater-than', 4], ['n', 'less-than', 6])]],
  ['one of two that cannot be', [n, shown('any', ['n', 'greater-than', 10], ['n', 'equals', 10])]],
  ['an option that is offered', [choice, shown('all', ['choice', 'equals', 'yes'])]],
  ['bounds that meet', [n, shown('all', ['n', 'at-least', 6], ['n', 'at-most', 6])]],
  [
    'a day between two others',
    [day, shown('all', ['day', 'greater-than', '2026-03-30'], ['day', 'less-than', '2026-04-01'])],
  ],
  [
    'a moment of a day',
    [moment, shown('all', ['moment', 'at-least', '2026-03-31'], ['moment', 'at-most', '2026-03-31'])],
  ],
  [
    'a stretch of one day',
    [period, shown('all', ['period', 'starts-after', '2026-03-10'], ['period', 'ends-before', '2026-03-12'])],
  ],
  [
    'texts that may be the same',
    [text, shown('all', ['text', 'starts-with', 'a'], ['text', 'ends-with', 'b'], ['text', 'does-not-contain', 'c'])],
  ],
  [
    'options that can stand together',
    [several, shown('all', ['several', 'includes', 'a'], ['several', 'count-at-least', 2])],
  ],
  ['rows of their own', [matrix, shown('all', ['matrix', 'row-is', 'o1:o1'], ['matrix', 'row-is', 'o2:o2'])]],
  ['none of two that may be or not', [n, shown('none', ['n', 'equals', 1], ['n', 'equals', 2])]],
])('nothing is said of %s', (_what, questions) => {
  expect(codes(...questions)).toEqual([]);
});

test.each([
  ['an answer or none', [n, shown('any', ['n', 'is-answered'], ['n', 'is-not-answered'])]],
  ['any part of a whole', [n, shown('any', ['n', 'is-not-answered'], ['n', 'at-least', 5], ['n', 'less-than', 5])]],
  ['none of what cannot be', [n, shown('none', ['n', 'greater-than', 10], ['n', 'equals', 0])]],
])('a condition that always holds is named: %s', (_why, questions) => {
  expect(codes(...questions)).toEqual(['q: always-shown']);
});

test('tests are put together through conditions in conditions', () => {
  const part = (operator: string, operand: number) => ({ field: 'n', operator, operand });
  const nested = { match: 'all', tests: [part('at-least', 5), { match: 'none', tests: [part('greater-than', 4)] }] };
  const either = { match: 'any', tests: [nested, part('equals', 20)] };
  expect(codes(n, { key: 'q', type: 'short-text', showWhen: either })).toEqual(['q: never-shown']);
  const withExpression = { match: 'any', tests: [either, { expression: 'n > 3' }] };
  expect(codes(n, { key: 'q', type: 'short-text', showWhen: withExpression })).toEqual([]);
});

test('questions of one label are named, and questions for personal data without a reason', () => {
  const [first, second] = [
    { ...n, label: 'Your e-mail' },
    { ...choice, label: 'your E-MAIL ' },
  ];
  const advice = adviceFor(definitionOf(first, second));
  expect(advice.map(({ code }) => code)).toEqual(['same-label', 'personal-data', 'personal-data']);
  expect(advice.map(adviceSentence)).toContain(
    'Two questions are called “your E-MAIL”. Give them labels that tell them apart.',
  );
});

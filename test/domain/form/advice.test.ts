import fc from 'fast-check';
import { adviceFor, adviceSentence } from '../../../src/domain/form/advice/advice-for';
import { compileForm } from '../../../src/domain/answers/compiled-form';
import { visibleFields } from '../../../src/domain/answers/visible-fields';
import { definitionOf, type QuestionInWords } from '../answers/form-in-words';

const n: QuestionInWords = { key: 'n', type: 'number', settings: { min: 1, max: 10 } };
const choice: QuestionInWords = { key: 'choice', type: 'single-choice' };
const shown = (match: 'all' | 'any', ...tests: readonly (readonly [string, string, unknown?])[]): QuestionInWords => ({
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
])('nothing is said of %s', (_what, questions) => {
  expect(codes(...questions)).toEqual([]);
});

test('a condition that always holds is named', () => {
  expect(codes(n, shown('any', ['n', 'is-answered'], ['n', 'is-not-answered']))).toEqual(['q: always-shown']);
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

test('no answers show a question that was said to be never shown', () => {
  const operators = fc.constantFrom(
    'equals',
    'greater-than',
    'less-than',
    'is-answered',
    'is-not-answered',
    'not-equals',
  );
  const tests = fc.array(fc.tuple(fc.constantFrom('n', 'm'), operators, fc.integer({ min: -1, max: 12 })), {
    minLength: 1,
    maxLength: 4,
  });
  const answer = fc.option(fc.integer({ min: 1, max: 10 }), { nil: undefined });
  fc.assert(
    fc.property(
      fc.constantFrom('all' as const, 'any' as const),
      tests,
      answer,
      answer,
      (...[match, some, forN, forM]) => {
        const definition = definitionOf(n, { ...n, key: 'm' }, shown(match, ...some));
        const never = adviceFor(definition).some(({ code }) => code === 'never-shown');
        const answers = { ...(forN !== undefined && { n: forN }), ...(forM !== undefined && { m: forM }) };
        expect(never && visibleFields(compileForm(definition), answers).has('q')).toBe(false);
      },
    ),
  );
});

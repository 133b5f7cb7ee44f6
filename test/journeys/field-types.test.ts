import { csvCell, csvColumns } from '../../src/app/responses/csv-columns';
import type { Json } from '../../src/domain/json';
import { definitionOf, form, type QuestionInWords } from '../domain/answers/form-in-words';

const answered = (question: Omit<QuestionInWords, 'key'>, answer: Json) =>
  form({ key: 'q', ...question })
    .open()
    .answer('q', answer)
    .submit();

const inCsv = (question: Omit<QuestionInWords, 'key'>, answer: Json) => {
  const definition = definitionOf({ key: 'q', ...question });
  const [column] = csvColumns([
    { formId: 'form-000001', number: 1, hash: 'a'.repeat(64), name: 'F', definition, publishedBy: 'm', publishedAt: 0 },
  ]);
  return column && csvCell(column, 1, answer);
};

const wording = 'I agree to the terms.';

describe('a wrong answer gets a sentence that says what to do', () => {
  test.each<[string, Record<string, Json>, Json, string]>([
    ['email', {}, 'ada at example', 'Enter an e-mail address, for example name@example.com.'],
    ['url', {}, 'www.example.com', 'Enter a full web address, for example https://example.com/page.'],
    ['phone', {}, 'none', 'Enter a phone number in digits, for example +49 30 123456.'],
    ['currency', { code: 'JPY' }, 1.5, 'Enter at most 0 decimals, as JPY has.'],
    ['currency', { code: 'EUR', max: 50 }, 51, 'Enter 50 EUR or less.'],
    ['yes-or-no', {}, 'yes', 'Choose one of the two answers.'],
    ['consent', { wording }, { agreed: false, wording }, 'Tick the box to agree.'],
    [
      'consent',
      { wording },
      { agreed: true, wording: 'I do.' },
      'The wording has changed. Read it and tick the box again.',
    ],
  ])('%s %j: %j', (...[type, settings, answer, sentence]) => {
    expect(answered({ type, settings }, answer).says).toEqual({ q: sentence });
  });
});

describe('a right answer is kept and stands in the CSV', () => {
  test.each<[string, Record<string, Json>, Json, string]>([
    ['email', {}, 'ada@example.com', 'ada@example.com'],
    ['url', {}, 'https://example.com', 'https://example.com'],
    ['phone', {}, '+49 30 123456', '+49 30 123456'],
    ['currency', { code: 'KWD' }, 1.5, '1.500'],
    ['yes-or-no', { yes: 'Sure' }, true, 'Sure'],
    ['yes-or-no', {}, false, 'No'],
    ['consent', { wording }, { agreed: true, wording }, 'Agreed: I agree to the terms.'],
  ])('%s %j: %j', (...[type, settings, answer, csv]) => {
    expect(answered({ type, settings }, answer)).toMatchObject({ says: {}, keeps: { q: answer } });
    expect(inCsv({ type, settings }, answer)).toBe(csv);
  });
});

test('a consent must be given, whatever the maker says of it', () => {
  const asked = form({ key: 'q', type: 'consent', required: false, settings: { wording } });
  expect(asked.open().submit().says).toEqual({ q: 'Answer this question.' });
});

test('a question can depend on a no', () => {
  const showWhen = { match: 'all', tests: [{ field: 'fits', operator: 'equals', operand: false }] };
  const survey = form({ key: 'fits', type: 'yes-or-no' }, { key: 'why', type: 'short-text', showWhen });
  expect(survey.open().answer('fits', false).submit().shows).toEqual(['fits', 'why']);
  expect(survey.open().answer('fits', true).submit().shows).toEqual(['fits']);
});

import { csvCell, csvColumns } from '../../src/app/responses/csv-columns';
import { compileForm } from '../../src/domain/answers/compiled-form';
import { processAnswers } from '../../src/domain/answers/process';
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

const options = [
  { value: 'a', label: 'Apples' },
  { value: 'b', label: 'Berries' },
];
const rows = [
  { value: 'r', label: 'Breakfast' },
  { value: 's', label: 'Supper' },
];
const wording = 'I agree to the terms.';

describe('a wrong answer gets a sentence that says what to do', () => {
  test.each<[string, Record<string, Json>, Json, string]>([
    ['email', {}, 'ada at example', 'Enter an e-mail address, for example name@example.com.'],
    ['url', {}, 'www.example.com', 'Enter a full web address, for example https://example.com/page.'],
    ['phone', {}, 'none', 'Enter a phone number in digits, for example +49 30 123456.'],
    ['currency', { code: 'JPY' }, 1.5, 'Enter a whole amount: JPY has no decimals.'],
    ['currency', { code: 'EUR', max: 50 }, 51, 'Enter 50 EUR or less.'],
    ['time', { min: '09:00' }, '08:30', 'Enter 09:00 or a later time.'],
    ['time', {}, '2 pm', 'Enter a time as hours and minutes, for example 14:30.'],
    ['date-time', {}, { at: '2026-03-31T', zone: 'UTC' }, 'Enter both the date and the time.'],
    ['date-range', {}, { from: '2026-05-02', to: '2026-05-01' }, 'Enter a last day that is not before the first.'],
    ['date-range', {}, { from: '2026-05-02', to: '' }, 'Enter both the first and the last day.'],
    ['rating', { max: 3 }, 4, 'Choose a rating from 1 to 3.'],
    ['scale', { min: 0, max: 10 }, 11, 'Choose a step from 0 to 10.'],
    ['slider', { min: 0, max: 100, step: 5 }, 7, 'Choose a number in steps of 5 from 0.'],
    ['matrix', { rows, options }, { r: 'c' }, 'Choose from the options.'],
    ['matrix', { rows, options, allRows: true }, { r: 'a' }, 'Choose an option in every row. Rows left: 1.'],
    ['ranking', { options }, ['a'], 'Put all options in order, each once.'],
    ['yes-or-no', {}, 'yes', 'Choose one of the two answers.'],
    ['person', {}, 'ada@example.com', 'Choose a person from the list.'],
    ['group', {}, 'all of them', 'Choose a group from the list.'],
    ['issue', {}, '123', 'Enter the key of an issue, for example ABC-123.'],
    [
      'jira-field',
      { jiraField: 'duedate', reads: 'date' },
      'soon',
      'This value is read from the issue. Reload the form.',
    ],
    ['signature', { statement: 'I sign.' }, { name: ' ' }, 'Type your name to sign.'],
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
    ['time', {}, '14:30', '14:30'],
    ['date-time', {}, { at: '2026-03-31T14:30', zone: 'Europe/Berlin' }, '2026-03-31T14:30 Europe/Berlin'],
    ['date-range', {}, { from: '2026-05-01', to: '2026-05-02' }, '2026-05-01/2026-05-02'],
    ['rating', {}, 4, '4'],
    ['scale', { low: 'Never' }, 1, '1'],
    ['slider', { min: 0, max: 1, step: 0.1 }, 0.3, '0.3'],
    ['matrix', { rows, options }, { s: 'a', r: 'b' }, 'Breakfast: Berries; Supper: Apples'],
    ['ranking', { options }, ['b', 'a'], 'Berries; Apples'],
    ['yes-or-no', {}, false, 'No'],
    ['person', {}, '5b10a2844c', '5b10a2844c'],
    ['group', {}, 'group-staff', 'group-staff'],
    ['issue', {}, 'ABC-12', 'ABC-12'],
    ['jira-field', { jiraField: 'duedate', reads: 'date' }, '2026-03-31', '2026-03-31'],
    ['signature', { statement: 'I sign.' }, { name: 'Ada Lovelace' }, 'Ada Lovelace'],
    ['consent', { wording }, { agreed: true, wording }, 'Agreed: I agree to the terms.'],
  ])('%s %j: %j', (...[type, settings, answer, csv]) => {
    expect(answered({ type, settings }, answer)).toMatchObject({ says: {}, keeps: { q: answer } });
    expect(inCsv({ type, settings }, answer)).toBe(csv);
  });
});

test('a consent must be given, whatever the maker says of it', () => {
  const asked = form({ key: 'q', type: 'consent', required: false, settings: { wording } });
  expect(asked.open().submit().says).toEqual({ q: 'Tick the box to agree.' });
});

test('a question can depend on a no', () => {
  const showWhen = { match: 'all', tests: [{ field: 'fits', operator: 'equals', operand: false }] };
  const survey = form({ key: 'fits', type: 'yes-or-no' }, { key: 'why', type: 'short-text', showWhen });
  expect(survey.open().answer('fits', false).submit().shows).toEqual(['fits', 'why']);
  expect(survey.open().answer('fits', true).submit().shows).toEqual(['fits']);
});

describe('what is there to be read', () => {
  const parts: readonly Omit<QuestionInWords, 'key'>[] = [
    { type: 'heading' },
    { type: 'static-text', settings: { text: 'Read this.' } },
    { type: 'divider' },
    { type: 'image', settings: { source: 'data:image/png;base64,iVBORw0KGgo=', alternative: 'A map' } },
  ];

  test.each(parts)('$type has no answer, is never required and has no column', (part) => {
    const shown = form({ key: 'q', ...part, required: true }).open();
    expect(shown.submit()).toEqual({ shows: ['q'], keeps: {}, says: {} });
    expect(shown.answer('q', 'x').submit().says).toEqual({ q: 'This part of the form takes no answer.' });
    expect(inCsv(part, 'x')).toBeUndefined();
  });

  test('can depend on an answer, and no question can depend on it', () => {
    const showWhen = { match: 'all', tests: [{ field: 'n', operator: 'greater-than', operand: 3 }] };
    const open = form({ key: 'n', type: 'number' }, { key: 'h', type: 'heading', showWhen }).open();
    expect(open.answer('n', 4).submit().shows).toEqual(['n', 'h']);
    expect(open.answer('n', 3).submit().shows).toEqual(['n']);
    const onHeading = { match: 'all', tests: [{ field: 'h', operator: 'is-answered' }] };
    expect(() =>
      definitionOf({ key: 'h', type: 'heading' }, { key: 'n', type: 'number', showWhen: onHeading }),
    ).toThrow('cannot be tested');
  });
});

describe('a hidden value', () => {
  const settings = { value: 'spring' };
  const hidden = { key: 'campaign', type: 'hidden-value', settings };

  test('is kept with the answers, whatever was sent in its place', () => {
    expect(form(hidden).open().submit().keeps).toEqual({ campaign: 'spring' });
    expect(form(hidden).open().answer('campaign', 'autumn').submit()).toMatchObject({
      keeps: { campaign: 'spring' },
      says: {},
    });
    expect(inCsv({ type: 'hidden-value', settings }, 'spring')).toBe('spring');
  });

  test('can depend on an answer', () => {
    const showWhen = { match: 'all', tests: [{ field: 'n', operator: 'is-answered' }] };
    const open = form({ key: 'n', type: 'number' }, { ...hidden, showWhen }).open();
    expect(open.submit().keeps).toEqual({});
    expect(open.answer('n', 1).submit().keeps).toEqual({ n: 1, campaign: 'spring' });
  });
});

describe('a signature', () => {
  const settings = { statement: 'I sign.' };
  const asked = compileForm(definitionOf({ key: 'q', type: 'signature', settings }));
  const sent = { q: { name: 'Ada Lovelace', by: 'somebody-else', at: '1999-01-01T00:00:00.000Z' } };

  test('keeps the account and the time that are known where it is handed in, whatever was sent', () => {
    const context = { user: 'ada', now: '2026-03-31T14:30:05.000Z' };
    const { answers, problems } = processAnswers(asked, sent, context);
    expect(problems).toEqual([]);
    expect(answers).toEqual({ q: { name: 'Ada Lovelace', by: 'ada', at: '2026-03-31T14:30:05.000Z' } });
    expect(inCsv({ type: 'signature', settings }, answers.q ?? null)).toBe(
      'Ada Lovelace; ada; 2026-03-31T14:30:05.000Z',
    );
    expect(asked.byKey.get('q')?.behaviour.text(answers.q)).toBe('Ada Lovelace (signed 2026-03-31 14:30 UTC)');
  });

  test('keeps the name alone where neither is known', () => {
    expect(processAnswers(asked, sent).answers).toEqual({ q: { name: 'Ada Lovelace' } });
  });
});

test('the key of an issue is read as people type it', () => {
  const answer = form({ key: 'q', type: 'issue' }).open().answer('q', ' onb-12 ');
  expect(answer.submit()).toMatchObject({ keeps: { q: 'ONB-12' }, says: {} });
});

test('the heading of a CSV column has a gap where the label takes another answer', () => {
  const definition = definitionOf(
    { key: 'who', type: 'short-text', label: 'Who' },
    { key: 'q', type: 'short-text', label: 'E-mail of {{who}} or {{upper(who)}}' },
  );
  const [name, publishedBy] = ['F', 'm'];
  const versions = [
    { formId: 'form-000001', number: 1, hash: 'a'.repeat(64), name, definition, publishedBy, publishedAt: 0 },
  ];
  expect(csvColumns(versions).map(({ label }) => label)).toEqual(['Who', 'E-mail of … or …']);
});

test('a date and time can begin with the moment, in UTC', () => {
  const asked = (defaultValue: string) => form({ key: 'q', type: 'date-time', defaultValue });
  const context = { today: '2026-03-31', now: '2026-03-31T09:30:59.123Z' };
  expect(asked('now()').open(context).submit().keeps).toEqual({ q: { at: '2026-03-31T09:30', zone: 'UTC' } });
  expect(asked('"soon"').open(context).submit().says).toEqual({
    q: 'Enter a date such as 2026-03-31 and a time such as 14:30.',
  });
  expect(asked('now()').open().submit().keeps).toEqual({});
});

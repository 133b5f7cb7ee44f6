import { form } from '../domain/answers/form-in-words';

const askWhy = { match: 'all', tests: [{ field: 'likes_it', operator: 'equals', operand: 'no' }] };

describe('a respondent fills a form', () => {
  const survey = form(
    { key: 'name', type: 'short-text', required: true },
    { key: 'likes_it', type: 'single-choice', required: true },
    { key: 'why', type: 'long-text', required: true, showWhen: askWhy },
  );

  test('and hands in right answers', () => {
    const done = survey.open().answer('name', 'Rosa').answer('likes_it', 'yes').submit();
    expect(done.says).toEqual({});
    expect(done.keeps).toEqual({ name: 'Rosa', likes_it: 'yes' });
  });

  test('and is told of each question that needs an answer', () => {
    expect(survey.open().submit().says).toEqual({ name: 'Answer this question.', likes_it: 'Answer this question.' });
  });

  test('and is asked why only where the answer was no', () => {
    expect(survey.open().answer('likes_it', 'yes').submit().shows).toEqual(['name', 'likes_it']);
    const asked = survey.open().answer('name', 'Rosa').answer('likes_it', 'no').submit();
    expect(asked.shows).toEqual(['name', 'likes_it', 'why']);
    expect(asked.says).toEqual({ why: 'Answer this question.' });
  });

  test('and an answer to a question that is hidden again falls away without a word', () => {
    const done = survey.open().answer('name', 'Rosa').answer('why', 'Too loud').answer('likes_it', 'yes').submit();
    expect(done.says).toEqual({});
    expect(done.keeps).not.toHaveProperty('why');
  });

  test('and blanks do not count as an answer', () => {
    expect(survey.open().answer('name', '   ').answer('likes_it', 'yes').submit().says).toEqual({
      name: 'Answer this question.',
    });
  });

  test('and an answer to a question the form does not have is refused', () => {
    const done = survey.open().answer('name', 'Rosa').answer('likes_it', 'yes').answer('salary', 1).submit();
    expect(done.says).toEqual({ salary: 'This form does not have this question. Reload the form.' });
  });
});

describe('a wrong answer gets a sentence that says what to do', () => {
  test.each([
    ['number', { min: 1, max: 10 }, 0, 'Enter 1 or more.'],
    ['number', { min: 1, max: 10 }, 11, 'Enter 10 or less.'],
    ['number', {}, 2.5, 'Enter a whole number, without decimals.'],
    ['number', { decimals: 2 }, 0.125, 'Enter at most 2 decimals.'],
    ['number', {}, 'a dozen', 'Enter a number, for example 12.'],
    ['short-text', { maxLength: 5 }, 'too long', 'Shorten this to 5 characters. You have 8.'],
    ['long-text', { minLength: 10 }, 'short', 'Enter at least 10 characters. You have 5.'],
    ['date', { min: '2026-01-01' }, '2025-12-31', 'Enter 2026-01-01 or a later date.'],
    ['date', {}, '31/12/2025', 'Enter a date as year-month-day, for example 2026-03-31.'],
    ['single-choice', undefined, 'perhaps', 'Choose one of the options.'],
    ['several-choices', undefined, ['a', 'c'], 'Choose from the options.'],
  ])('%s %j: %j', (...[type, settings, answer, sentence]) => {
    const asked = form({ key: 'q', type, settings });
    expect(asked.open().answer('q', answer).submit().says).toEqual({ q: sentence });
  });
});

describe('conditions', () => {
  const chain = form(
    {
      key: 'third',
      type: 'short-text',
      showWhen: { match: 'all', tests: [{ field: 'second', operator: 'is-answered' }] },
    },
    { key: 'first', type: 'number' },
    {
      key: 'second',
      type: 'short-text',
      showWhen: { match: 'any', tests: [{ field: 'first', operator: 'greater-than', operand: 10 }] },
    },
  );

  test('work whatever the order of the questions', () => {
    expect(chain.open().answer('first', 11).answer('second', 'x').submit().shows).toEqual(['third', 'first', 'second']);
  });

  test('treat the answer of a hidden question as none', () => {
    expect(chain.open().answer('first', 3).answer('second', 'left over').submit().shows).toEqual(['first']);
  });

  test.each([
    ['contains', 'short-text', 'Printer broken', 'BROKEN', true],
    ['contains', 'short-text', 'Printer fine', 'broken', false],
    ['not-equals', 'short-text', 'a', 'b', true],
    ['not-equals', 'short-text', '', 'b', false],
    ['includes', 'several-choices', ['a', 'b'], 'b', true],
    ['includes', 'several-choices', ['a'], 'b', false],
    ['less-than', 'date', '2026-01-01', '2026-02-01', true],
    ['greater-than', 'date', '2026-01-01', '2026-02-01', false],
    ['less-than', 'number', 5, 5, false],
    ['is-not-answered', 'number', '', undefined, true],
  ])('%s on a %s: %j against %j', (...[operator, type, answer, operand, shown]) => {
    const showWhen = { match: 'all', tests: [{ field: 'tested', operator, operand }] };
    const asked = form({ key: 'tested', type }, { key: 'follow_up', type: 'short-text', showWhen });
    expect(asked.open().answer('tested', answer).submit().shows.includes('follow_up')).toBe(shown);
  });
});

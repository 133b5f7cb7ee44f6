import type { Json } from '../../src/domain/json';
import { all, answered, is } from '../domain/answers/condition-in-words';
import { definitionOf, form, type QuestionInWords } from '../domain/answers/form-in-words';

const number = (key: string, more: Partial<QuestionInWords> = {}): QuestionInWords => ({
  key,
  type: 'number',
  settings: { decimals: 2 },
  ...more,
});
const calculated = (key: string, expression: Json, more: Partial<QuestionInWords> = {}) => ({
  key,
  type: 'calculated',
  ...more,
  settings: { expression },
});
const day = { today: '2026-03-31', now: '2026-03-31T09:30:00Z' };

describe('a default', () => {
  const order = form(number('count', { defaultValue: '1' }), number('spare', { defaultValue: 'count + 1' }));

  test('stands as the answer until somebody answers', () => {
    expect(order.open().submit().keeps).toEqual({ count: 1, spare: 2 });
    expect(order.open().answer('count', 5).submit().keeps).toEqual({ count: 5, spare: 6 });
    expect(order.open().answer('count', 5).answer('spare', 0).submit().keeps).toEqual({ count: 5, spare: 0 });
  });

  test('that was taken away stays away', () => {
    expect(order.open().answer('spare', null).submit().keeps).toEqual({ count: 1, spare: null });
    expect(order.open().answer('spare', null).look('spare')?.answer).toBeUndefined();
  });

  test('does not answer a required question that was emptied', () => {
    const survey = form(number('n', { required: true, defaultValue: '3' }));
    expect(survey.open().submit().says).toEqual({});
    expect(survey.open().answer('n', null).submit().says).toEqual({ n: 'Answer this question.' });
  });

  test('can be who fills the form, and the day', () => {
    const survey = form(
      { key: 'who', type: 'short-text', defaultValue: 'user()' },
      { key: 'when', type: 'date', defaultValue: 'addDays(today(), 14)' },
    );
    expect(survey.open({ ...day, user: 'ada' }).submit().keeps).toEqual({ who: 'ada', when: '2026-04-14' });
    expect(survey.open().submit().keeps).toEqual({});
  });

  test('is held to the rules as an answer is', () => {
    const survey = form(number('n', { defaultValue: '12', settings: { max: 10 } }));
    expect(survey.open().submit().says).toEqual({ n: 'Enter 10 or less.' });
  });
});

describe('a calculated value', () => {
  test('follows the answers, and is kept with them', () => {
    const order = form(
      number('count'),
      number('price'),
      calculated('total', 'if(count > 10, count * price * 0.9, count * price)'),
    );
    expect(order.open().answer('count', 2).answer('price', 4.5).submit().keeps).toMatchObject({ total: 9 });
    expect(order.open().answer('count', 20).answer('price', 4.5).submit().keeps).toMatchObject({ total: 81 });
  });

  test('is nothing while an answer it needs is missing', () => {
    const order = form(number('count'), number('price'), calculated('total', 'count * price'));
    expect(order.open().answer('count', 2).submit().keeps).toEqual({ count: 2 });
  });

  test('builds on others in any order, and no rounding shows', () => {
    const order = form(
      calculated('gross', 'net + tax'),
      calculated('tax', 'net * 0.2'),
      calculated('net', 'a + b'),
      number('a'),
      number('b'),
    );
    expect(order.open().answer('a', 0.1).answer('b', 0.2).submit().keeps).toMatchObject({
      net: 0.3,
      tax: 0.06,
      gross: 0.36,
    });
  });

  test('cannot be handed in by anybody', () => {
    const order = form(number('n'), calculated('twice', 'n * 2'));
    expect(order.open().answer('n', 2).answer('twice', 1_000).submit().keeps).toEqual({ n: 2, twice: 4 });
  });

  test('of JsonLogic works as the text does', () => {
    const order = form(number('n'), calculated('twice', { '*': [{ var: 'n' }, 2] }));
    expect(order.open().answer('n', 2.25).submit().keeps).toMatchObject({ twice: 4.5 });
  });

  test('does not see what is hidden', () => {
    const order = form(
      { key: 'gift', type: 'yes-or-no' },
      number('wrapping', { showWhen: all(is('gift', true)) }),
      calculated('total', '10 + coalesce(wrapping, 0)'),
    );
    const wrapped = order.open().answer('wrapping', 5);
    expect(wrapped.answer('gift', true).look('total')?.answer).toBe(15);
    expect(wrapped.answer('gift', false).look('total')?.answer).toBe(10);
  });

  test('divided by nothing is nothing', () => {
    const share = form(number('n'), calculated('each', '100 / n'));
    expect(share.open().answer('n', 8).look('each')?.answer).toBe(12.5);
    expect(share.open().answer('n', 0).look('each')?.answer).toBeUndefined();
  });

  test('counts days across the end of winter and of February', () => {
    const trip = form(
      { key: 'from', type: 'date' },
      { key: 'to', type: 'date' },
      calculated('nights', 'daysBetween(from, to)'),
    );
    const away = trip.open().answer('from', '2026-03-28');
    expect(away.answer('to', '2026-03-30').look('nights')?.answer).toBe(2);
    expect(trip.open().answer('from', '2028-02-28').answer('to', '2028-03-01').look('nights')?.answer).toBe(2);
  });

  test('knows the issue and its project where there is one', () => {
    const known = form(calculated('place', 'concat(project(), " ", issue())'));
    expect(known.open({ project: 'HELP', issue: 'HELP-7' }).look('place')?.answer).toBe('HELP HELP-7');
  });
});

describe("a maker's own check", () => {
  const booking = form(
    number('guests', {
      checks: [
        { expression: 'guests <= seats', message: 'There are not as many seats. Enter fewer guests.' },
        { expression: 'guests < 8', message: 'A group of 8 waits longer.', severity: 'warning' },
      ],
    }),
    number('seats'),
  );

  test('keeps a wrong answer from being submitted, in the words of the maker', () => {
    const told = { guests: 'There are not as many seats. Enter fewer guests.' };
    expect(booking.open().answer('guests', 5).answer('seats', 4).submit().says).toEqual(told);
    expect(booking.open().answer('guests', 4).answer('seats', 4).submit().says).toEqual({});
  });

  test('follows the other answer', () => {
    const five = booking.open().answer('guests', 5).answer('seats', 4);
    expect(five.answer('seats', 5).submit().says).toEqual({});
  });

  test('that warns keeps nobody from submitting', () => {
    const many = booking.open().answer('guests', 9).answer('seats', 20);
    expect(many.submit().says).toEqual({});
    expect(many.aside().warns).toEqual({ guests: 'A group of 8 waits longer.' });
  });

  test('asks nothing of a question that is not answered', () => {
    expect(booking.open().answer('seats', 0).submit().says).toEqual({});
  });

  test('comes after the rules of the question', () => {
    expect(booking.open().answer('guests', 'many').submit().says).toEqual({
      guests: 'Enter a number, for example 12.',
    });
  });
});

describe('a day around today', () => {
  const leave = form(
    {
      key: 'from',
      type: 'date',
      checks: [{ expression: 'from >= addDays(today(), 7)', message: 'Ask a week ahead.' }],
    },
    { key: 'soon', type: 'short-text', showWhen: all({ expression: 'daysBetween(today(), from) < 30' }) },
  );

  test('is judged by the day of whoever fills the form', () => {
    expect(leave.open(day).answer('from', '2026-04-06').submit().says).toEqual({ from: 'Ask a week ahead.' });
    expect(leave.open(day).answer('from', '2026-04-07').submit().says).toEqual({});
    expect(leave.open({ today: '2026-03-30' }).answer('from', '2026-04-06').submit().says).toEqual({});
  });

  test('shows what concerns it alone', () => {
    expect(leave.open(day).answer('from', '2026-04-29').submit().shows).toContain('soon');
    expect(leave.open(day).answer('from', '2026-04-30').submit().shows).not.toContain('soon');
  });
});

describe('an expression that cannot work is not saved', () => {
  test.each([
    ['names what is not there', 'cuont + 1', 'count'],
    ['is not finished', 'count +', 'At character'],
    ['calls what there is not', 'summ(count)', 'sum'],
  ])('where it %s', (...[, expression, said]) => {
    expect(() => definitionOf(number('count'), calculated('c', expression))).toThrow(said);
  });

  test('where it depends on itself', () => {
    expect(() =>
      definitionOf(calculated('a', 'b + 1', { label: 'A' }), calculated('b', 'a + 1', { label: 'B' })),
    ).toThrow('“A” → “B” → “A”');
  });

  test('where it gives a text to a number', () => {
    expect(() => definitionOf(number('n', { label: 'Count', defaultValue: '"many"' }))).toThrow(
      '“Count” takes a number',
    );
  });
});

test('a condition can ask whether a calculated value is there', () => {
  const order = form(number('n'), calculated('twice', 'n * 2'), {
    key: 'q',
    type: 'short-text',
    showWhen: all(answered('twice')),
  });
  expect(order.open().submit().shows).not.toContain('q');
  expect(order.open().answer('n', 1).submit().shows).toContain('q');
});

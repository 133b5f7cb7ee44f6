import { all, answered, is, test as a } from '../domain/answers/condition-in-words';
import { form, formUnder, type QuestionInWords } from '../domain/answers/form-in-words';

const text = (key: string, more: Partial<QuestionInWords> = {}): QuestionInWords => ({
  key,
  type: 'short-text',
  ...more,
});
const yesNo = (key: string): QuestionInWords => ({ key, type: 'yes-or-no' });
const number = (key: string): QuestionInWords => ({ key, type: 'number' });

describe('an option', () => {
  const size = (more: object) => ({
    key: 'size',
    type: 'single-choice',
    settings: {
      options: [
        { value: 's', label: 'Small' },
        { value: 'l', label: 'Large', ...more },
      ],
    },
  });

  test('is offered on a condition, and chosen no longer when it falls away', () => {
    const order = form(yesNo('car'), size({ showWhen: all(is('car', true)) })).open();
    expect(order.offers('size')).toEqual(['Small']);
    expect(order.answer('car', true).offers('size')).toEqual(['Small', 'Large']);
    expect(order.answer('car', false).answer('size', 'l').submit().keeps).toEqual({ car: false });
  });

  test('of several falls away alone', () => {
    const fruit = {
      key: 'fruit',
      type: 'several-choices',
      settings: {
        options: [
          { value: 'a', label: 'Apple' },
          { value: 'k', label: 'Kiwi', showWhen: all(is('summer', true)) },
        ],
      },
    };
    const filled = form(yesNo('summer'), fruit).open().answer('fruit', ['a', 'k']);
    expect(filled.answer('summer', true).submit().keeps).toMatchObject({ fruit: ['a', 'k'] });
    expect(filled.answer('summer', false).submit().keeps).toMatchObject({ fruit: ['a'] });
  });

  test('can be seen and not chosen', () => {
    const order = form(yesNo('car'), size({ enableWhen: all(is('car', true)) })).open();
    expect(order.offers('size')).toEqual(['Small']);
    expect(order.look('size')?.control).toMatchObject({
      options: [{ label: 'Small' }, { label: 'Large', isDisabled: true }],
    });
  });

  test('has to be chosen on a condition', () => {
    const order = form(yesNo('car'), size({ requireWhen: all(is('car', true)) }))
      .open()
      .answer('size', 's');
    expect(order.submit().says).toEqual({});
    expect(order.answer('car', true).submit().says).toEqual({ size: 'Choose “Large”.' });
  });
});

describe('a rule', () => {
  const discount = formUnder(
    [
      { when: all(is('member', true)), then: { kind: 'set-value', field: 'percent', value: '10' } },
      { when: all(a('years', 'greater-than', 5)), then: { kind: 'set-value', field: 'percent', value: 'years * 2' } },
    ],
    yesNo('member'),
    number('years'),
    number('percent'),
  );

  test('sets an answer while it is in force, and nobody changes it', () => {
    const member = discount.open().answer('percent', 99).answer('member', true);
    expect(member.look('percent')).toMatchObject({ answer: 10, enabled: false });
    expect(member.submit().keeps).toEqual({ member: true, percent: 10 });
  });

  test('gives back what was answered when it is no longer in force', () => {
    const member = discount.open().answer('percent', 99).answer('member', true);
    expect(member.answer('member', false).look('percent')).toMatchObject({ answer: 99, enabled: true });
  });

  test('that comes first counts', () => {
    expect(discount.open().answer('years', 6).look('percent')?.answer).toBe(12);
    expect(discount.open().answer('years', 6).answer('member', true).look('percent')?.answer).toBe(10);
  });

  const pages = [
    text('first'),
    { key: 'p1', type: 'page' },
    text('one', { required: true }),
    { key: 'p2', type: 'page' },
    text('two', { required: true }),
    { key: 'p3', type: 'page' },
    text('three'),
  ];

  test('skips pages, and nobody misses an answer on them', () => {
    const survey = formUnder([{ when: all(is('first', 'skip')), then: { kind: 'skip-to', page: 'p3' } }], ...pages);
    const skipped = survey.open().answer('first', 'skip').answer('one', 'x').submit();
    expect(skipped).toEqual({ shows: ['first', 'p3', 'three'], keeps: { first: 'skip' }, says: {} });
    expect(Object.keys(survey.open().submit().says)).toEqual(['one', 'two']);
  });

  test('skips from a page on only while that page is shown', () => {
    const survey = formUnder(
      [
        { when: all(is('first', 'end')), then: { kind: 'end', message: 'Thank you all the same.' } },
        { when: all(answered('first')), then: { kind: 'skip-to', after: 'p1', page: 'p3' } },
      ],
      ...pages,
    );
    expect(survey.open().answer('first', 'on').submit().shows).toEqual(['first', 'p1', 'one', 'p3', 'three']);
    expect(survey.open().answer('first', 'end').submit().shows).toEqual(['first']);
  });

  test('ends the form with a message, and what follows counts no more', () => {
    const then = { kind: 'end', after: 'p1', message: 'That is all we need.' } as const;
    const survey = formUnder([{ when: all(is('one', 'no')), then }], ...pages);
    const ended = survey.open().answer('one', 'no').answer('three', 'x');
    expect(ended.submit()).toEqual({ shows: ['first', 'p1', 'one'], keeps: { one: 'no' }, says: {} });
    expect(ended.aside().ends).toBe('That is all we need.');
    expect(survey.open().answer('one', 'yes').aside().ends).toBeUndefined();
  });

  test('that goes back, or to no page, is not saved', () => {
    const back = { kind: 'skip-to', after: 'p2', page: 'p1' } as const;
    expect(() => formUnder([{ when: all(answered('first')), then: back }], ...pages)).toThrow('A rule goes back.');
    const nowhere = { kind: 'skip-to', page: 'p9' } as const;
    expect(() => formUnder([{ when: all(answered('first')), then: nowhere }], ...pages)).toThrow('not in this form');
  });
});

import { compileForm } from '../../src/domain/answers/compiled-form';
import { processAnswers } from '../../src/domain/answers/process';
import { Field } from '../../src/domain/form/field';
import { all, answered, any, holds, is, none, test as a } from '../domain/answers/condition-in-words';
import { definitionOf, form, type QuestionInWords } from '../domain/answers/form-in-words';

const text = (key: string, more: Partial<QuestionInWords> = {}): QuestionInWords => ({
  key,
  type: 'short-text',
  ...more,
});
const yesNo = (key: string): QuestionInWords => ({ key, type: 'yes-or-no' });
const number = (key: string, more: Partial<QuestionInWords> = {}): QuestionInWords => ({
  key,
  type: 'number',
  ...more,
});

describe('a question is shown', () => {
  test('where all of its tests hold', () => {
    const open = form(
      number('n'),
      yesNo('b'),
      text('q', { showWhen: all(a('n', 'greater-than', 3), is('b', true)) }),
    ).open();
    expect(open.answer('n', 4).answer('b', true).submit().shows).toContain('q');
    expect(open.answer('n', 4).submit().shows).not.toContain('q');
    expect(open.answer('n', 3).answer('b', true).submit().shows).not.toContain('q');
  });

  test('where any of its tests holds', () => {
    const open = form(
      number('n'),
      yesNo('b'),
      text('q', { showWhen: any(a('n', 'greater-than', 3), is('b', true)) }),
    ).open();
    expect(open.answer('b', true).submit().shows).toContain('q');
    expect(open.answer('n', 4).submit().shows).toContain('q');
    expect(open.answer('n', 3).answer('b', false).submit().shows).not.toContain('q');
  });

  test('where none of its tests holds, as before anything is answered', () => {
    const open = form(
      number('n'),
      yesNo('b'),
      text('q', { showWhen: none(a('n', 'greater-than', 3), is('b', true)) }),
    ).open();
    expect(open.submit().shows).toContain('q');
    expect(open.answer('b', true).submit().shows).not.toContain('q');
  });

  test('by conditions inside each other', () => {
    const showWhen = all(answered('n'), any(is('b', true), none(a('n', 'less-than', 10))));
    const open = form(number('n'), yesNo('b'), text('q', { showWhen })).open();
    expect(open.answer('n', 5).submit().shows).not.toContain('q');
    expect(open.answer('n', 5).answer('b', true).submit().shows).toContain('q');
    expect(open.answer('n', 10).submit().shows).toContain('q');
    expect(open.answer('b', true).submit().shows).not.toContain('q');
  });

  test('where an expression is true, written as text or as JsonLogic', () => {
    for (const showWhen of [all(holds('n * 2 > m')), all(holds({ '>': [{ '*': [{ var: 'n' }, 2] }, { var: 'm' }] }))]) {
      const open = form(number('n'), number('m'), text('q', { showWhen })).open().answer('m', 10);
      expect(open.answer('n', 6).submit().shows).toContain('q');
      expect(open.answer('n', 5).submit().shows).not.toContain('q');
    }
  });

  test('and a condition sees none of what is hidden, however far down', () => {
    const chain = form(
      yesNo('a'),
      yesNo('b1'),
      text('b', { showWhen: all(is('a', true)) }),
      text('c', { showWhen: all(answered('b')) }),
      text('d', { showWhen: all(answered('c')) }),
    );
    const filled = chain.open().answer('b', 'x').answer('c', 'y').answer('d', 'z');
    expect(filled.answer('a', true).submit()).toMatchObject({ keeps: { a: true, b: 'x', c: 'y', d: 'z' } });
    expect(filled.answer('a', false).submit()).toMatchObject({ shows: ['a', 'b1'], keeps: { a: false } });
  });

  test('again with the answer it had, while nothing was submitted', () => {
    const filled = form(yesNo('more'), text('q', { showWhen: all(is('more', true)) }))
      .open()
      .answer('q', 'Kept');
    const away = filled.answer('more', false);
    expect(away.submit().keeps).toEqual({ more: false });
    expect(away.answer('more', true).submit().keeps).toEqual({ more: true, q: 'Kept' });
  });
});

describe('a section', () => {
  const survey = form(
    yesNo('pets'),
    yesNo('many'),
    {
      key: 's',
      type: 'section',
      showWhen: all(is('pets', true)),
      requireWhen: all(is('many', true)),
      enableWhen: none(is('many', false)),
    },
    text('name'),
    text('kind'),
    { key: 't', type: 'section' },
    text('other'),
  );

  test('hides all of its questions with it, and no other', () => {
    expect(survey.open().submit().shows).toEqual(['pets', 'many', 't', 'other']);
    expect(survey.open().answer('pets', true).submit().shows).toEqual([
      'pets',
      'many',
      's',
      'name',
      'kind',
      't',
      'other',
    ]);
  });

  test('makes all of its questions required', () => {
    const told = { name: 'Answer this question.', kind: 'Answer this question.' };
    expect(survey.open().answer('pets', true).answer('many', true).submit().says).toEqual(told);
    expect(survey.open().answer('many', true).submit().says).toEqual({});
  });

  test('locks all of its questions', () => {
    const locked = survey.open().answer('pets', true).answer('many', false);
    expect([locked.look('name')?.enabled, locked.look('kind')?.enabled, locked.look('other')?.enabled]).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe('a page', () => {
  const survey = form(
    yesNo('travels'),
    { key: 'trip', type: 'page', showWhen: all(is('travels', true)), requireWhen: all(is('travels', true)) },
    text('where'),
    { key: 'inner', type: 'section', showWhen: all(answered('where')) },
    number('nights'),
    { key: 'last', type: 'page' },
    text('note'),
  );

  test('hides its questions and the sections on it', () => {
    expect(survey.open().answer('where', 'Rome').answer('nights', 2).submit()).toMatchObject({
      shows: ['travels', 'last', 'note'],
      keeps: {},
    });
  });

  test('makes what it shows required, also in its sections', () => {
    const trip = survey.open().answer('travels', true);
    expect(trip.submit().says).toEqual({ where: 'Answer this question.' });
    expect(trip.answer('where', 'Rome').submit().says).toEqual({ nights: 'Answer this question.' });
  });
});

describe('a question is required', () => {
  test('on a condition', () => {
    const survey = form(number('n'), text('why', { requireWhen: all(a('n', 'less-than', 3)) }));
    expect(survey.open().answer('n', 2).submit().says).toEqual({ why: 'Answer this question.' });
    expect(survey.open().answer('n', 3).submit().says).toEqual({});
    expect(survey.open().answer('n', 2).look('why')?.required).toBe(true);
  });

  test('always where it is anyway, whatever its condition', () => {
    const survey = form(yesNo('b'), text('q', { required: true, requireWhen: all(is('b', true)) }));
    expect(survey.open().answer('b', false).submit().says).toEqual({ q: 'Answer this question.' });
  });

  test('not while it cannot be changed', () => {
    const survey = form(yesNo('b'), text('q', { required: true, enableWhen: all(is('b', true)) }));
    expect(survey.open().submit().says).toEqual({});
    expect(survey.open().answer('b', true).submit().says).toEqual({ q: 'Answer this question.' });
  });
});

test('a question that cannot be changed keeps its answer', () => {
  const survey = form(yesNo('open'), text('q', { enableWhen: all(is('open', true)) }));
  const closed = survey.open().answer('q', 'Said').answer('open', false);
  expect(closed.look('q')).toMatchObject({ enabled: false, required: false, answer: 'Said' });
  expect(closed.submit().keeps).toEqual({ q: 'Said', open: false });
});

describe('questions that depend on each other in a circle', () => {
  const circle = [
    text('a', { label: 'First', showWhen: all(answered('b')) }),
    text('b', { label: 'Second', showWhen: all(answered('c')) }),
    text('c', { label: 'Third', showWhen: all(answered('a')) }),
  ];

  test('are not saved, and the maker is told the way round', () => {
    expect(() => definitionOf(...circle)).toThrow('“First” → “Second” → “Third” → “First”');
  });

  test('count as hidden where they are met all the same', () => {
    const fields = [...circle, text('d')].map((field) => Field.parse({ label: field.key, ...field, settings: {} }));
    const { visible, answers } = processAnswers(compileForm({ fields }), { a: '1', b: '2', c: '3', d: '4' });
    expect([[...visible], answers]).toEqual([['d'], { d: '4' }]);
  });
});

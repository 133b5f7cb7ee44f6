import { compileForm } from '../../../../src/domain/answers/compiled-form';
import { openForm } from '../../../../src/domain/answers/engine/live-form';
import { answered, is } from '../condition-in-words';
import { definitionOf, form, formUnder, type QuestionInWords } from '../form-in-words';

const text = (key: string, more: Partial<QuestionInWords> = {}): QuestionInWords => ({
  key,
  type: 'short-text',
  ...more,
});
const when = (...tests: readonly unknown[]) => ({ match: 'all', tests });
const open = (...questions: readonly QuestionInWords[]) => openForm(compileForm(definitionOf(...questions)), {});

describe('how a question stands', () => {
  test('with everything a surface draws', () => {
    const live = open(text('name', { label: 'Name', help: 'In full', required: true }));
    expect(live.field('name')).toEqual({
      key: 'name',
      shown: true,
      required: true,
      enabled: true,
      answer: undefined,
      label: 'Name',
      help: 'In full',
      control: { kind: 'text', maxLength: 255 },
      problems: [{ field: 'name', code: 'answer.required', params: {} }],
    });
  });

  test('and not at all where the form has no such question', () => {
    expect(open(text('name')).field('age')).toBeUndefined();
  });

  test('is the same object until something of it changes', () => {
    const live = open(text('name'), text('other'));
    const before = live.field('name');
    live.set('other', 'x');
    expect(live.field('name')).toBe(before);
    live.set('name', 'y');
    expect(live.field('name')).not.toBe(before);
  });

  test('is not required while it cannot be changed', () => {
    const { look } = form(text('lock'), text('name', { required: true, enableWhen: when(answered('lock')) })).open();
    expect(look('name')).toMatchObject({ required: false, enabled: false });
  });

  test('what is only read has no control', () => {
    const { look } = form({ key: 'intro', type: 'static-text', settings: { text: 'Hello' } }).open();
    expect(look('intro')).toMatchObject({ control: undefined, answer: undefined, problems: [] });
  });
});

describe('what counts as no answer to draw', () => {
  test.each([
    ['nothing', 'short-text', undefined],
    ['an answer taken away', 'short-text', null],
    ['an empty text', 'short-text', ''],
    ['an empty choice', 'several-choices', []],
  ] as const)('%s', (_, type, answer) => {
    const live = open({ key: 'q', type });
    live.set('q', 'x');
    live.set('q', answer);
    expect(live.field('q')?.answer).toBeUndefined();
  });

  test.each([
    ['a blank', 'short-text', ' '],
    ['a number of nothing', 'number', 0],
    ['a no', 'yes-or-no', false],
    ['a choice', 'several-choices', ['a']],
  ] as const)('but %s stands as it was given', (_, type, answer) => {
    const live = open({ key: 'q', type });
    live.set('q', answer);
    expect(live.field('q')?.answer).toEqual(answer);
  });
});

describe('a change', () => {
  test('tells the keys of the questions it reaches, and of no other', () => {
    const live = open(
      text('first'),
      text('second', { showWhen: when(is('first', 'x')) }),
      text('third', { showWhen: when(answered('second')) }),
      text('fourth'),
    );
    expect(live.set('fourth', 'y')).toEqual(['fourth']);
    expect(live.set('first', 'x')).toEqual(['first', 'second']);
    expect(live.set('second', 'x')).toEqual(['second', 'third']);
  });

  test('to what it was is none', () => {
    const live = open(text('first'));
    live.set('first', 'x');
    expect(live.set('first', 'x')).toEqual([]);
  });

  test('of a question that is not there is none', () => {
    expect(open(text('first')).set('gone', 'x')).toEqual([]);
  });
});

describe('options', () => {
  const options = [
    { value: 'a', label: 'A' },
    { value: 'b', label: 'B', showWhen: when(answered('first')) },
    { value: 'c', label: 'C', enableWhen: when(answered('first')) },
  ];
  const choice = { key: 'pick', type: 'single-choice', settings: { options } };

  test('that are not offered are not drawn, and those that cannot be chosen say so', () => {
    const opened = form(text('first'), choice).open();
    expect(opened.look('pick')?.control).toMatchObject({
      kind: 'one-of',
      options: [
        { value: 'a', label: 'A' },
        { value: 'c', label: 'C', isDisabled: true },
      ],
    });
    expect(opened.answer('first', 'x').offers('pick')).toEqual(['A', 'B', 'C']);
  });

  test('that are always offered are drawn as the form has them', () => {
    const plain = [{ value: 'a', label: 'A' }];
    const { look } = form({ key: 'pick', type: 'single-choice', settings: { options: plain } }).open();
    expect(look('pick')?.control).toEqual({ kind: 'one-of', options: plain, shown: 'list', other: undefined });
  });
});

describe('texts', () => {
  test('name an answer as people read it, with blanks around its name or without', () => {
    const opened = form(
      text('name'),
      { key: 'fruit', type: 'several-choices' },
      text('q', { label: 'Hello {{ name }}, you like {{fruit}}', help: 'Of {{name}}' }),
    ).open();
    expect(opened.look('q')).toMatchObject({ label: 'Hello , you like ', help: 'Of ' });
    expect(opened.answer('name', 'Ada').answer('fruit', ['a', 'b']).look('q')).toMatchObject({
      label: 'Hello Ada, you like Apples, Berries',
      help: 'Of Ada',
    });
  });

  test('work out what stands in them', () => {
    const opened = form({ key: 'n', type: 'number' }, text('q', { label: 'Twice is {{n * 2}}.' })).open();
    expect(opened.answer('n', 4).look('q')?.label).toBe('Twice is 8.');
    expect(opened.look('q')?.label).toBe('Twice is .');
  });

  test('that name nothing stay as they are', () => {
    expect(
      form(text('q', { label: 'Plain { text }' }))
        .open()
        .look('q'),
    ).toMatchObject({
      label: 'Plain { text }',
      help: undefined,
    });
  });

  test('change with the answer they name, and tell so', () => {
    const live = open(text('name'), text('q', { label: 'Hello {{name}}' }));
    expect(live.set('name', 'Ada')).toEqual(['name', 'q']);
    expect(live.field('q')?.label).toBe('Hello Ada');
  });
});

describe('where an answer comes from', () => {
  const rule = {
    when: when(answered('first')),
    then: { kind: 'set-value', field: 'second', value: '"set"' },
  } as const;

  test('a rule before what was filled in, that before the default', () => {
    const opened = formUnder([rule], text('first'), text('second', { defaultValue: '"usual"' })).open();
    expect(opened.look('second')?.answer).toBe('usual');
    expect(opened.answer('second', 'own').look('second')?.answer).toBe('own');
    expect(opened.answer('second', 'own').answer('first', 'x').look('second')).toMatchObject({
      answer: 'set',
      enabled: false,
    });
  });

  test('a rule sets the question it names, and no other', () => {
    const opened = formUnder([rule], text('first'), text('second'), text('third')).open().answer('first', 'x');
    expect(opened.look('third')).toMatchObject({ answer: undefined, enabled: true });
  });

  test('a default that gives nothing is no answer, and one taken away on purpose stays away', () => {
    const opened = form(text('first'), text('second', { defaultValue: 'first' })).open();
    expect(opened.look('second')?.answer).toBeUndefined();
    expect(opened.answer('first', 'x').look('second')?.answer).toBe('x');
    expect(opened.answer('first', 'x').answer('second', null).look('second')?.answer).toBeUndefined();
  });

  test('what is only read takes no answer, and says so where one was sent for it', () => {
    const opened = form({ key: 'intro', type: 'static-text', settings: { text: 'Hello' } }).open();
    expect(opened.answer('intro', 'x').submit().says).toEqual({ intro: 'This part of the form takes no answer.' });
  });
});

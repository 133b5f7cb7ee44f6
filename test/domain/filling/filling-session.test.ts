import { compileForm } from '../../../src/domain/answers/compiled-form';
import { chosenIn } from '../../../src/domain/filling/choices-answer';
import type { Json } from '../../../src/domain/json';
import { definitionOf, type QuestionInWords } from '../answers/form-in-words';
import { fill, pages, whole } from './filled-form';

const whenOn = { match: 'all', tests: [{ field: 'on', operator: 'equals', operand: true }] };

describe('a filling', () => {
  test('begins with the answers there are, on the first page, with nothing to show', () => {
    const { session } = fill(pages, { name: 'Ada', gone: 1 });
    expect(session.view()).toMatchObject({
      answers: { name: 'Ada' },
      problems: [],
      warnings: [],
      isAttempted: false,
      generation: 0,
      step: 0,
      steps: [0, 1, 2, 'review'],
      moves: 0,
    });
  });

  test('has the same view until something changes', () => {
    const { session } = fill(pages);
    const before = session.view();
    expect(session.view()).toBe(before);
    session.setAnswer('name', 'Ada');
    expect(session.view()).not.toBe(before);
  });

  test('has the state of its fields alone', () => {
    const { session } = fill(pages, whole);
    expect(session.field('name')?.answer).toBe('Ada');
    expect(session.field('gone')).toBeUndefined();
  });

  test('knows the day it was begun', () => {
    const { session } = fill([{ key: 'when', type: 'date', defaultValue: 'today()' }]);
    expect(session.field('when')?.answer).toBe('2026-03-31');
    session.replaceAnswers({});
    expect(session.field('when')?.answer).toBe('2026-03-31');
    session.adopt(compileForm(definitionOf({ key: 'when', type: 'date', defaultValue: 'today()' })));
    expect(session.field('when')?.answer).toBe('2026-03-31');
  });
});

describe('a field that was left', () => {
  test('shows its problem and its warning, and is told of once', () => {
    const { session, changes } = fill(pages, { name: 'odd' });
    session.leave('name');
    session.leave('mail');
    expect(session.view().problems).toEqual([{ field: 'mail', code: 'answer.required', params: {} }]);
    expect(session.view().warnings.map(({ field }) => field)).toEqual(['name']);
    expect(changes()).toBe(2);
    session.leave('mail');
    expect(changes()).toBe(2);
  });
});

describe('an answer', () => {
  const questions: readonly QuestionInWords[] = [
    { key: 'plain', type: 'short-text' },
    { key: 'text', type: 'short-text', defaultValue: '"usual"' },
    { key: 'fruit', type: 'several-choices', defaultValue: '["a"]' },
  ];

  test.each<[key: string, nothing: Json | undefined]>([
    ['text', undefined],
    ['text', null],
    ['text', ''],
    ['fruit', undefined],
    ['fruit', []],
  ])('to %s that is taken away by %j stays away, though there is a default', (key, nothing) => {
    const { session } = fill(questions);
    session.setAnswer(key, nothing);
    expect(session.view().answers).toEqual({ [key]: null });
    expect(session.field(key)?.answer).toBeUndefined();
  });

  test.each<[key: string, value: Json]>([
    ['text', ' '],
    ['text', 'mine'],
    ['fruit', ['b']],
  ])('to %s of %j stands in place of the default', (key, value) => {
    const { session } = fill(questions);
    session.setAnswer(key, value);
    expect(session.view().answers).toEqual({ [key]: value });
    expect(session.field(key)?.answer).toEqual(value);
  });

  test('that is taken away where there is no default is no answer at all', () => {
    const { session } = fill(questions, { plain: 'x' });
    session.setAnswer('plain', '');
    expect(session.view().answers).toEqual({});
    expect(session.field('plain')?.answer).toBeUndefined();
  });

  test('to a question that is not there disturbs nothing', () => {
    const { session } = fill(questions);
    session.setAnswer('gone', 'x');
    expect(session.view().processed.answers).toEqual({ text: 'usual', fruit: ['a'] });
  });
});

describe('an answer that is changed step by step', () => {
  const more = (before: Json | undefined) => [...chosenIn(before).values, 'b'];
  const questions: readonly QuestionInWords[] = [
    { key: 'on', type: 'yes-or-no' },
    { key: 'fruit', type: 'several-choices', showWhen: whenOn, defaultValue: '["a"]' },
  ];

  test('is changed from what is newest, first of all its default', () => {
    const { session } = fill(questions, { on: true });
    session.changeAnswer('fruit', more);
    expect(session.view().answers.fruit).toEqual(['a', 'b']);
    session.changeAnswer('fruit', more);
    expect(session.view().answers.fruit).toEqual(['a', 'b', 'b']);
  });

  test('has nothing before it where it was taken away', () => {
    const { session } = fill(questions, { on: true });
    session.changeAnswer('fruit', () => []);
    session.changeAnswer('fruit', more);
    expect(session.view().answers.fruit).toEqual(['b']);
  });

  test('keeps what was given before the question was hidden', () => {
    const { session } = fill(questions, { on: true, fruit: ['a'] });
    session.setAnswer('on', false);
    session.changeAnswer('fruit', more);
    expect(session.view().answers.fruit).toEqual(['a', 'b']);
    session.setAnswer('fruit', undefined);
    session.changeAnswer('fruit', more);
    expect(session.view().answers.fruit).toEqual(['b']);
  });

  test('that no question asks for changes from nothing', () => {
    const { session } = fill(questions);
    session.changeAnswer('gone', more);
    expect(session.view().processed.answers).toEqual({});
  });
});

describe('when all answers are replaced', () => {
  test('the filling starts again from them, and controls start afresh', () => {
    const { session, changes } = fill(pages, whole);
    session.goTo(2);
    session.attempt();
    session.replaceAnswers({ name: 'Eve', gone: 5 });
    expect(session.view()).toMatchObject({
      answers: { name: 'Eve' },
      problems: [],
      isAttempted: false,
      generation: 1,
      step: 0,
    });
    expect(session.field('name')?.answer).toBe('Eve');
    expect(session.field('mail')?.answer).toBeUndefined();
    expect(changes()).toBe(3);
    session.replaceAnswers(whole);
    expect(session.view().generation).toBe(2);
  });

  test('answers given from then on count', () => {
    const { session } = fill(pages, whole);
    session.replaceAnswers({});
    session.setAnswer('name', 'Eve');
    expect(session.view().processed.answers).toEqual({ name: 'Eve' });
  });
});

describe('a form that is compiled anew', () => {
  const doubled = (label: string) =>
    compileForm(definitionOf({ key: 'a', type: 'number' }, { key: 'b', type: 'number', label, defaultValue: 'a * 2' }));

  test('is gone on with where it was, and is told of', () => {
    const { session, changes } = fill([{ key: 'a', type: 'number' }], { a: 1 });
    const anew = doubled('Twice');
    session.adopt(anew);
    expect(session.form()).toBe(anew);
    expect(session.field('b')).toMatchObject({ label: 'Twice', answer: 2 });
    expect(session.view().processed.answers).toEqual({ a: 1, b: 2 });
    expect(changes()).toBe(1);
  });

  test('changes nothing where it is the same', () => {
    const { session, changes } = fill(pages, whole);
    const before = session.view();
    session.adopt(session.form());
    expect(session.view()).toBe(before);
    expect(changes()).toBe(0);
  });

  test('goes on counting what changes from outside', () => {
    const { session } = fill([{ key: 'a', type: 'number' }]);
    session.adopt(doubled('Twice'));
    session.setAnswer('a', 1);
    session.adopt(doubled('Two times'));
    expect(session.outsideChanges('b')).toBe(1);
    session.setAnswer('a', 2);
    expect(session.outsideChanges('b')).toBe(2);
  });
});

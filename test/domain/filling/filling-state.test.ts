import { compileForm } from '../../../src/domain/answers/compiled-form';
import { processAnswers } from '../../../src/domain/answers/process';
import {
  answer,
  leave,
  problemsToShow,
  startFilling,
  warningsToShow,
  type FillingState,
} from '../../../src/domain/filling/filling-state';
import type { Json } from '../../../src/domain/json';
import { definitionOf } from '../answers/form-in-words';

const warn = (key: string) => [{ expression: `${key} != "odd"`, message: 'Is that right?', severity: 'warning' }];
const form = compileForm(
  definitionOf(
    { key: 'a', type: 'short-text', required: true, checks: warn('a') },
    { key: 'b', type: 'short-text', required: true, checks: warn('b') },
    {
      key: 'c',
      type: 'short-text',
      showWhen: { match: 'all', tests: [{ field: 'a', operator: 'equals', operand: 'more' }] },
    },
    { key: 'fixed', type: 'hidden-value', settings: { value: 'x' } },
  ),
);
const start = startFilling(form, {});

test('a filling starts with the answers to questions, and with nothing left, tried or found', () => {
  expect(startFilling(form, { a: 'x', gone: 'y', fixed: 'z' })).toEqual({
    answers: { a: 'x' },
    left: new Set(),
    isAttempted: false,
    found: [],
    generation: 0,
  });
});

describe('an answer', () => {
  test.each<[value: Json]>([[0], [false], [' '], [null], [['a']], [{}]])('of %j is kept', (value) => {
    expect(answer(start, 'a', value).answers).toEqual({ a: value });
  });

  test.each<[value: Json | undefined]>([[undefined], [''], [[]]])('of %j takes the answer away', (value) => {
    const state = answer(startFilling(form, { a: 'x', b: 'y' }), 'a', value);
    expect(Object.entries(state.answers)).toEqual([['b', 'y']]);
  });

  test('stands in place of the one before', () => {
    expect(answer(answer(start, 'a', 'x'), 'a', 'y').answers).toEqual({ a: 'y' });
  });
});

describe('a question', () => {
  const left = (state: FillingState) => [...state.left];

  test('is not left while it is answered, however often', () => {
    expect(left(answer(answer(start, 'a', 'x'), 'a', 'y'))).toEqual([]);
  });

  test('is left once another is answered', () => {
    expect(left(answer(answer(start, 'a', 'x'), 'b', 'y'))).toEqual(['a']);
    expect(left(answer(answer(answer(start, 'a', 'x'), 'b', 'y'), 'c', 'z'))).toEqual(['a', 'b']);
  });

  test('is left once it is said to be; a second time changes nothing', () => {
    const once = leave(leave(start, 'a'), 'b');
    expect(left(once)).toEqual(['a', 'b']);
    expect(leave(once, 'a')).toBe(once);
  });
});

describe('what shows', () => {
  const odd = startFilling(form, { a: 'odd', b: 'odd' });
  const missing = (state: FillingState) => problemsToShow(state, processAnswers(form, state.answers));
  const warned = (state: FillingState) =>
    warningsToShow(state, processAnswers(form, state.answers)).map(({ field }) => field);

  test('is the problems of what was left, and all once submitting was tried', () => {
    const problem = (field: string) => ({ field, code: 'answer.required', params: {} });
    expect(missing(start)).toEqual([]);
    expect(missing(leave(start, 'b'))).toEqual([problem('b')]);
    expect(missing({ ...start, isAttempted: true })).toEqual([problem('a'), problem('b')]);
  });

  test('is the warnings of what was left, and all once submitting was tried', () => {
    expect(warned(odd)).toEqual([]);
    expect(warned(leave(odd, 'b'))).toEqual(['b']);
    expect(warned({ ...odd, isAttempted: true })).toEqual(['a', 'b']);
  });

  test('is what the server found, in place of what is found here', () => {
    const found = [{ field: 'b', code: 'person.unknown', params: {} }];
    expect(missing({ ...start, isAttempted: true, found })).toEqual([
      { field: 'b', code: 'person.unknown', params: {} },
      { field: 'a', code: 'answer.required', params: {} },
    ]);
  });

  test('is nothing the server found about a question that is hidden now', () => {
    const found = [{ field: 'c', code: 'person.unknown', params: {} }];
    expect(missing({ ...start, found })).toEqual([]);
    expect(missing({ ...startFilling(form, { a: 'more' }), found })).toEqual(found);
  });

  test('is what the server found about the other questions, once one is answered anew', () => {
    const found = ['a', 'b'].map((field) => ({ field, code: 'person.unknown', params: {} }));
    expect(answer({ ...start, found }, 'a', 'x').found).toEqual([found[1]]);
  });
});

import { compileForm } from '../../src/domain/answers/compiled-form';
import { processAnswers } from '../../src/domain/answers/process';
import { answer, leave, problemsToShow, startFilling } from '../../src/domain/filling/filling-state';
import { numberAnswer } from '../../src/domain/filling/number-answer';
import { definitionOf } from './answers/form-in-words';

const compiled = compileForm(
  definitionOf({ key: 'a', type: 'short-text', required: true }, { key: 'b', type: 'number' }),
);
const shown = (state: ReturnType<typeof startFilling>) =>
  problemsToShow(state, processAnswers(compiled, state.answers)).map(({ field }) => field);

test('no problem shows before its question was left', () => {
  const start = startFilling(compiled, {});
  expect(shown(start)).toEqual([]);
  expect(shown(leave(start, 'a'))).toEqual(['a']);
});

test('going on to the next question counts as leaving', () => {
  expect(shown(answer(answer(startFilling(compiled, {}), 'a', ''), 'b', 3))).toEqual(['a']);
});

test('what the server found shows until the answer changes', () => {
  const found = {
    ...startFilling(compiled, { b: 3 }),
    found: [{ field: 'b', code: 'number.too-large', params: { max: 2 } }],
  };
  expect(shown(found)).toEqual(['b']);
  expect(shown(answer(found, 'b', 2))).toEqual([]);
});

test('answers to questions the form does not have are not taken over', () => {
  expect(startFilling(compiled, { a: 'x', gone: 'y' }).answers).toEqual({ a: 'x' });
});

test.each([
  ['12', 12],
  [' 1.5 ', 1.5],
  ['-3', -3],
  ['', undefined],
  ['12 apples', '12 apples'],
  ['1,5', '1,5'],
  ['0x10', '0x10'],
  ['Infinity', 'Infinity'],
])('the typed number %j is the answer %j', (typed, value) => {
  expect(numberAnswer(typed)).toBe(value);
});

import fc from 'fast-check';
import { Json } from '../../src/domain/json';
import { choicesAnswer, chosenIn } from '../../src/domain/filling/choices-answer';

const options = ['a', 'b', 'none'].map((value) => ({ value, label: value }));
const control = { options, exclusive: 'none' };

test('the exclusive option clears the others when it is chosen', () => {
  expect(choicesAnswer(control, ['a', 'other:x'], { values: ['a', 'none'], other: 'x' })).toEqual(['none']);
});

test('another option clears the exclusive one', () => {
  expect(choicesAnswer(control, ['none'], { values: ['none', 'b'] })).toEqual(['b']);
  expect(choicesAnswer(control, ['none'], { values: ['none'], other: '' })).toEqual(['other:']);
});

test('without an exclusive option all stay, in their own order', () => {
  expect(choicesAnswer({ options }, undefined, { values: ['none', 'gone', 'a'], other: 'x' })).toEqual([
    'a',
    'none',
    'other:x',
  ]);
});

test('the exclusive option is never beside another, whatever was there and is chosen', () => {
  const some = fc.subarray(['a', 'b', 'none']);
  const other = fc.option(fc.string(), { nil: undefined });
  fc.assert(
    fc.property(some, some, other, (before, values, text) => {
      const answer = choicesAnswer(control, before, { values, other: text });
      expect(answer.length > 1 && answer.includes('none')).toBe(false);
      expect(answer.length > 0).toBe(values.length > 0 || text !== undefined);
    }),
  );
});

test('any answer is read', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => Array.isArray(chosenIn(Json.parse(value)).values)));
  expect(chosenIn('other:x')).toEqual({ values: [], other: 'x' });
});

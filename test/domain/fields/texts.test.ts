import { linearPatterns } from '../../../src/domain/answers/linear-patterns';
import { boundField } from './bound-field';

const smile = '😀';
const tooShort = (min: number, length: number) => [{ code: 'text.too-short', params: { min, length } }];
const tooLong = (max: number, length: number) => [{ code: 'text.too-long', params: { max, length } }];

describe.each(['short-text', 'long-text'])('a %s', (type) => {
  test.each([
    ['ab', []],
    ['abcde', []],
    ['a', tooShort(2, 1)],
    ['abcdef', tooLong(5, 6)],
    [smile, tooShort(2, 1)],
    [smile.repeat(2), []],
    [smile.repeat(5), []],
    [smile.repeat(6), tooLong(5, 6)],
    [`${smile}abcde`, tooLong(5, 6)],
    ['\uffff'.repeat(6), tooLong(5, 6)],
    [7, [{ code: 'text.not-text', params: {} }]],
  ])('of 2 to 5 characters, as people count them: %j', (...[answer, findings]) => {
    expect(boundField(type, { minLength: 2, maxLength: 5 }).check(answer)).toEqual(findings);
  });

  test('has no fewest characters where none are said', () => {
    expect(boundField(type, { maxLength: 5 }).check('')).toEqual([]);
  });

  test.each([
    ['B', {}, [{ code: 'text.other-pattern', params: {} }]],
    ['B', { patternMessage: 'Enter an A.' }, [{ code: 'text.other-pattern-said', params: { message: 'Enter an A.' } }]],
    ['AAA', {}, tooLong(2, 3)],
    ['A', {}, []],
  ])('%j is held against its length, then against its pattern', (...[answer, settings, findings]) => {
    const field = boundField(type, { pattern: 'A+', maxLength: 2, ...settings }, { patterns: linearPatterns });
    expect(field.check(answer)).toEqual(findings);
  });

  test('stands everywhere as it was typed', () => {
    const field = boundField(type);
    expect([field.text(' ab '), field.csv(' ab '), field.json(' ab ')]).toEqual([' ab ', ' ab ', ' ab ']);
    expect([field.text(7), field.csv(7), field.json(7)]).toEqual(['', '', null]);
  });
});

test.each(['a\nb', 'a\rb', '\n'])('a short text is of one line: not %j', (answer) => {
  expect(boundField('short-text', { minLength: 5 }).check(answer)).toEqual([{ code: 'text.one-line', params: {} }]);
});

test('texts are filled on one line or on several, up to their most characters', () => {
  expect(boundField('short-text').part).toEqual({ kind: 'question', control: { kind: 'text', maxLength: 255 } });
  expect(boundField('long-text').part).toEqual({ kind: 'question', control: { kind: 'multiline', maxLength: 5_000 } });
  expect(boundField('short-text', { maxLength: 9 }).part).toEqual({
    kind: 'question',
    control: { kind: 'text', maxLength: 9 },
  });
});

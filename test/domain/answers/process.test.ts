import fc from 'fast-check';
import { compileForm } from '../../../src/domain/answers/compiled-form';
import { processAnswers } from '../../../src/domain/answers/process';
import { Answers } from '../../../src/domain/answers/answers';
import { Json } from '../../../src/domain/json';
import { definitionOf } from './form-in-words';

const questions = [
  { key: 'a', type: 'number', required: true },
  {
    key: 'b',
    type: 'short-text',
    showWhen: { match: 'any', tests: [{ field: 'a', operator: 'greater-than', operand: 3 }] },
  },
  {
    key: 'c',
    type: 'several-choices',
    required: true,
    showWhen: { match: 'all', tests: [{ field: 'b', operator: 'is-answered' }] },
  },
  { key: 'd', type: 'date' },
  { key: 'e', type: 'short-text', defaultValue: '"usual"' },
  { key: 'f', type: 'several-choices', defaultValue: '["a"]' },
] as const;
const compiled = compileForm(definitionOf(...questions));

const anyAnswers = fc.dictionary(
  fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'unknown', '__proto__', 'toString'),
  fc.oneof(
    fc.constantFrom<Json>('', ' ', null, []),
    fc.jsonValue().map((value) => Json.parse(value)),
  ),
);

test('processing never throws, and keeps only answers of visible questions', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const { visible, answers: kept } = processAnswers(compiled, answers);
      for (const key of Object.keys(kept)) expect(visible.has(key)).toBe(true);
    }),
  );
});

test('processing what was kept gives the same again', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const once = processAnswers(compiled, answers);
      const twice = processAnswers(compiled, once.answers);
      expect(twice.answers).toEqual(once.answers);
      expect([...twice.visible]).toEqual([...once.visible]);
    }),
  );
});

test('the order of the questions does not change the verdict', () => {
  const reversed = compileForm(definitionOf(...[...questions].reverse()));
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const [one, other] = [processAnswers(compiled, answers), processAnswers(reversed, answers)];
      expect(new Set(one.visible)).toEqual(new Set(other.visible));
      expect(new Set(one.problems.map(({ field, code }) => `${field} ${code}`))).toEqual(
        new Set(other.problems.map(({ field, code }) => `${field} ${code}`)),
      );
    }),
  );
});

test('a hidden question never has a problem', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const { visible, problems } = processAnswers(compiled, answers);
      for (const { field, code } of problems)
        expect(visible.has(field) || code === 'answer.unknown-question').toBe(true);
    }),
  );
});

test('answers of 300 KB are refused by their size, before anything reads them', () => {
  expect(Answers.safeParse({ a: 'x'.repeat(300_000) }).error?.issues.map(({ message }) => message)).toEqual([
    'answers-too-large',
  ]);
  expect(Answers.safeParse({ a: 'x'.repeat(150_000) }).success).toBe(true);
});

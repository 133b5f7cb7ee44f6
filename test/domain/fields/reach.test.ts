import * as z from 'zod';
import { compileForm } from '../../../src/domain/answers/compiled-form';
import { processAnswers } from '../../../src/domain/answers/process';
import { problemSentence } from '../../../src/domain/answers/problem-sentence';
import { fieldTypes, type Surface } from '../../../src/domain/fields';
import { Json } from '../../../src/domain/json';
import { definitionOf } from '../answers/form-in-words';

const inner = fieldTypes.filter(({ reach }) => reach !== undefined);
const surfaces: readonly Surface[] = ['issue', 'jira', 'outside'];

const canBeAnswered = (type: string, surface: Surface | undefined): boolean => {
  const found = inner.find((each) => each.type === type);
  return found?.bind(found.initialSettings, { surface }).part.kind === 'question';
};

test('people and groups are chosen in Jira only, and an issue is mirrored on it only', () => {
  const where = (type: string) => surfaces.filter((surface) => canBeAnswered(type, surface));
  expect(where('person')).toEqual(['issue', 'jira']);
  expect(where('group')).toEqual(['issue', 'jira']);
  expect(where('jira-field')).toEqual(['issue']);
});

describe.each(inner.map((fieldType) => [fieldType.type, fieldType] as const))('%s outside Jira', (type, fieldType) => {
  const settings = z.record(z.string(), Json).parse(fieldType.examples.settings);
  const question = { key: 'q', type, required: true, settings };
  const form = compileForm(definitionOf(question, { key: 'name', type: 'short-text' }), { surface: 'outside' });

  test('is said to be answered elsewhere, and keeps nobody from submitting', () => {
    const { visible, problems, answers } = processAnswers(form, { name: 'Ada' });
    expect(visible).toContain('q');
    expect(problems).toEqual([]);
    expect(answers).toEqual({ name: 'Ada' });
    expect(form.byKey.get('q')?.behaviour.part).toEqual({
      kind: 'content',
      content: { kind: 'elsewhere', text: fieldType.reach?.otherwise },
    });
  });

  test('takes no answer', () => {
    const { problems } = processAnswers(form, { q: String(fieldType.examples.valid[0]) });
    expect(problems.map((problem) => problemSentence(problem))).toEqual(['This part of the form takes no answer.']);
  });

  test('can be answered where a maker tries it', () => {
    expect(canBeAnswered(type, undefined)).toBe(true);
  });
});

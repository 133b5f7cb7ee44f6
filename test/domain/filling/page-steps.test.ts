import { compileForm } from '../../../src/domain/answers/compiled-form';
import { processAnswers } from '../../../src/domain/answers/process';
import { currentStep, pageOf, reachableSteps, stepsOf, type Step } from '../../../src/domain/filling/page-steps';
import type { Json } from '../../../src/domain/json';
import { definitionOf } from '../answers/form-in-words';

const form = compileForm(
  definitionOf(
    { key: 'name', type: 'short-text', required: true },
    { key: 'second', type: 'page' },
    { key: 'mail', type: 'short-text', required: true },
    { key: 'phone', type: 'short-text' },
    { key: 'third', type: 'page' },
    { key: 'why', type: 'long-text', required: true },
  ),
);

test.each([
  ['name', 0],
  ['second', 1],
  ['mail', 1],
  ['phone', 1],
  ['third', 2],
  ['why', 2],
  ['gone', 0],
])('the field %s stands on page %i', (key, page) => {
  expect(pageOf(form, key)).toBe(page);
});

test.each<[steps: readonly Step[], wanted: Step, step: Step]>([
  [[0, 1, 2, 'review'], 1, 1],
  [[0, 1, 2, 'review'], 'review', 'review'],
  [[0, 1, 3, 'review'], 2, 1],
  [[0, 3, 'review'], 2, 0],
  [[0, 1, 'review'], 2, 1],
  [[0, 1, 2, 4, 'review'], 3, 2],
  [[1, 2, 'review'], 0, 1],
  [[0], 'review', 0],
  [[1, 2], 'review', 1],
  [[], 2, 0],
])('with the steps %j, who wants to be at %j is at %j', (steps, wanted, step) => {
  expect(currentStep(steps, wanted)).toBe(step);
});

test.each<[answers: Readonly<Record<string, Json>>, steps: readonly Step[]]>([
  [{}, [0]],
  [{ mail: 'a@example.com', why: 'x' }, [0]],
  [{ name: 'Ada', why: 'x' }, [0, 1]],
  [{ name: 'Ada', mail: 'a@example.com' }, [0, 1, 2]],
  [{ name: 'Ada', mail: 'a@example.com', why: 'x' }, [0, 1, 2, 'review']],
])('with the answers %j the steps %j can be gone to', (answers, reachable) => {
  const processed = processAnswers(form, answers);
  const steps = stepsOf(form, processed);
  expect(steps).toEqual([0, 1, 2, 'review']);
  expect(reachableSteps(form, { steps, processed })).toEqual(reachable);
});

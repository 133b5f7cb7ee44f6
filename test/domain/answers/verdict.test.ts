import type { Answers } from '../../../src/domain/answers/answers';
import { compileForm } from '../../../src/domain/answers/compiled-form';
import { processAnswers } from '../../../src/domain/answers/process';
import { answered, is } from './condition-in-words';
import { definitionOf, definitionUnder, formUnder, type QuestionInWords } from './form-in-words';

const when = (...tests: readonly unknown[]) => ({ match: 'all', tests });
const text = (key: string, more: Partial<QuestionInWords> = {}): QuestionInWords => ({
  key,
  type: 'short-text',
  ...more,
});
const page = (key: string, more: Partial<QuestionInWords> = {}): QuestionInWords => ({ key, type: 'page', ...more });

test('only questions are required, whatever stands around them', () => {
  const always = when(answered('name'));
  const form = compileForm(
    definitionOf(
      text('name'),
      page('second', { requireWhen: always }),
      { key: 'title', type: 'heading', requireWhen: always },
      { key: 'sum', type: 'calculated', settings: { expression: '1' } },
      { key: 'fixed', type: 'hidden-value', settings: { value: 'x' } },
      { key: 'line', type: 'divider' },
      text('why'),
    ),
  );
  expect(processAnswers(form, { name: 'Ada' }).required).toEqual(new Set(['why']));
});

test('a verdict says all there is to say of the answers', () => {
  const form = compileForm(
    definitionOf(
      text('name', { required: true }),
      text('hidden', { showWhen: when(is('name', 'x')), required: true }),
      text('locked', { enableWhen: when(is('name', 'x')), required: true }),
      { key: 'count', type: 'number', settings: { min: 3 } },
      { key: 'age', type: 'number', checks: [{ expression: 'age < 100', message: 'Really?', severity: 'warning' }] },
    ),
  );
  expect(processAnswers(form, { hidden: 'y', locked: 'kept', count: 2, age: 120, stray: 1 })).toEqual({
    visible: new Set(['name', 'locked', 'count', 'age']),
    required: new Set(['name']),
    enabled: new Set(['name', 'count', 'age']),
    answers: { locked: 'kept', count: 2, age: 120 },
    problems: [
      { field: 'stray', code: 'answer.unknown-question', params: {} },
      { field: 'name', code: 'answer.required', params: {} },
      { field: 'count', code: 'number.too-small', params: { min: 3 } },
    ],
    warnings: [{ field: 'age', code: 'answer.own-check', params: { message: 'Really?' }, severity: 'warning' }],
    pages: [0],
    end: undefined,
  });
});

test('what is asked of a verdict twice is the same', () => {
  const verdict = processAnswers(compileForm(definitionOf(text('name'))), { name: 'x' });
  expect(verdict.answers).toBe(verdict.answers);
  expect(verdict.visible).toBe(verdict.visible);
});

test('an answer taken away on purpose is kept as none where there would be a default, and only there', () => {
  const form = compileForm(definitionOf(text('usual', { defaultValue: '"x"' }), text('plain')));
  expect(processAnswers(form, { usual: null, plain: null }).answers).toEqual({ usual: null });
  expect(processAnswers(form, { usual: '', plain: ' ' }).answers).toEqual({ usual: null });
  expect(processAnswers(form, {}).answers).toEqual({ usual: 'x' });
});

test('a page counts where something on it is to be answered or read; the first where nothing is anywhere', () => {
  const never = { showWhen: when({ expression: 'false' }) };
  const pagesOf = (...questions: readonly QuestionInWords[]) =>
    processAnswers(compileForm(definitionOf(...questions)), {}).pages;
  expect(pagesOf(text('a'), page('p1'), page('p2'), text('b'), page('p3'), text('c', never))).toEqual([0, 2]);
  expect(pagesOf(page('p1'), { key: 'h', type: 'heading' }, page('p2'), text('b'))).toEqual([0, 1]);
  expect(pagesOf(page('p1'), { key: 'sum', type: 'calculated', settings: { expression: '1' } })).toEqual([0]);
  expect(pagesOf(page('p1'), page('p2'), { key: 'source', type: 'hidden-value', settings: { value: 'x' } })).toEqual([
    0,
  ]);
  expect(pagesOf(page('p1'), text('a', never), page('p2'), text('b', never))).toEqual([0]);
});

describe('how a form ends', () => {
  const end = (message: string, after?: string) =>
    ({ kind: 'end', message, ...(after !== undefined && { after }) }) as const;
  const questions = [page('p1'), text('a'), text('b'), text('c'), page('p2'), page('p3'), text('d')];
  const opened = formUnder(
    [
      { when: when(answered('a')), then: end('Late', 'p2') },
      { when: when(answered('b')), then: end('Early', 'p1') },
      { when: when(answered('c')), then: end('At once') },
    ],
    ...questions,
  ).open();

  test('not by a rule that is not in force', () => {
    expect(opened.aside().ends).toBeUndefined();
  });

  test('by the rule in force that ends it earliest, of several the first', () => {
    expect(opened.answer('a', 'x').aside().ends).toBe('Late');
    expect(opened.answer('a', 'x').answer('b', 'x').aside().ends).toBe('Early');
    expect(opened.answer('b', 'x').answer('c', 'x').aside().ends).toBe('Early');
    expect(opened.answer('a', 'x').answer('c', 'x').aside().ends).toBe('At once');
  });

  test('and not by one that only skips', () => {
    const form = compileForm(
      definitionUnder([{ when: when(answered('a')), then: { kind: 'skip-to', page: 'p3' } }], questions),
    );
    expect(processAnswers(form, { a: 'x' }).end).toBeUndefined();
    expect(processAnswers(form, { a: 'x' }).pages).toEqual([0, 2]);
  });
});

describe('the first error counts, and every warning before it', () => {
  const checks = [
    { expression: 'n < 10', message: 'Much.', severity: 'warning' },
    { expression: 'n < 20', message: 'Too much.' },
    { expression: 'n < 30', message: 'Far too much.' },
    { expression: 'n < 15', message: 'Very much.', severity: 'warning' },
  ];
  const judged = (n: number | undefined, more: Partial<QuestionInWords> = {}) => {
    const form = compileForm(definitionOf({ key: 'n', type: 'number', checks, settings: { max: 100 }, ...more }));
    const { problems, warnings } = processAnswers(form, n === undefined ? {} : { n });
    return [problems, warnings].map((found) => found.map(({ params }) => params.message ?? params.max));
  };

  test.each([
    [5, [], []],
    [12, [], ['Much.']],
    [17, [], ['Much.', 'Very much.']],
    [25, ['Too much.'], ['Much.', 'Very much.']],
    [35, ['Too much.'], ['Much.', 'Very much.']],
    [101, [100], []],
    [undefined, [], []],
  ] as const)('%p', (n, problems, warnings) => {
    expect(judged(n)).toEqual([problems, warnings]);
  });
});

describe('an option that has to be chosen', () => {
  const options = [
    { value: 'a', label: 'A', requireWhen: when(answered('name')) },
    { value: 'b', label: 'B' },
    { value: 'c', label: 'C', requireWhen: when(answered('name')) },
  ];
  const says = (answers: Answers, type = 'several-choices') => {
    const form = compileForm(definitionOf(text('name'), { key: 'pick', type, settings: { options } }));
    return processAnswers(form, answers).problems.map(({ params }) => params.option);
  };

  test('is missed while its condition holds, the first of them first', () => {
    expect(says({ name: 'x' })).toEqual(['A']);
    expect(says({ name: 'x', pick: ['b'] })).toEqual(['A']);
    expect(says({ name: 'x', pick: ['a'] })).toEqual(['C']);
    expect(says({ name: 'x', pick: ['c', 'a'] })).toEqual([]);
    expect(says({ pick: ['b'] })).toEqual([]);
  });

  test('of a single choice is the one', () => {
    expect(says({ name: 'x', pick: 'b' }, 'single-choice')).toEqual(['A']);
    expect(says({ name: 'x', pick: 'a' }, 'single-choice')).toEqual(['C']);
  });
});

test('a moment that a rule sets is one in UTC; anything else is judged as it is', () => {
  const set = (value: string) =>
    compileForm(
      definitionUnder(
        [{ when: when(answered('a')), then: { kind: 'set-value', field: 'at', value } }],
        [text('a'), { key: 'at', type: 'date-time' }],
      ),
    );
  const outcome = (value: string) => processAnswers(set(value), { a: 'x' }, { now: '2026-03-31T09:30:59Z' });
  expect(outcome('now()').answers).toEqual({ a: 'x', at: { at: '2026-03-31T09:30', zone: 'UTC' } });
  for (const odd of [
    '"2026-03-31T09:30"',
    '"x2026-03-31T09:30Z"',
    '"2026-03-31T09:30Zx"',
    '"2026-03-31T09:30:1Z"',
    '12',
  ])
    expect(outcome(odd).problems.map(({ code }) => code)).toEqual(['date-time.not-a-moment']);
  expect(outcome('"2026-03-31T09:30Z"').problems).toEqual([]);
});

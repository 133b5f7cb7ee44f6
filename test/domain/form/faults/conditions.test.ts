import { answered, asked, issuesOf } from './issues-of';

const deep = (levels: number): object =>
  levels === 1 ? answered('a') : { match: 'any', tests: [...answered('a').tests, deep(levels - 1)] };
const shown = (...tests: readonly object[]) =>
  issuesOf([asked('a'), asked('b', { showWhen: { match: 'any', tests } })]);
const at = (...path: readonly unknown[]) => ['fields', 1, 'showWhen', ...path];

test('conditions nest up to five levels', () => {
  expect(issuesOf([asked('a'), asked('b', { showWhen: deep(5) })])).toEqual([]);
  expect(issuesOf([asked('a'), asked('b', { showWhen: deep(6) })])).toEqual([
    ['The condition of “Label b” nests too deeply. Keep it to 5 levels.', at()],
  ]);
});

test('a test that cannot be made is told with its place', () => {
  const [fine] = answered('a').tests;
  const wrong = { field: 'a', operator: 'includes', operand: 'x' };
  expect(shown({ ...fine }, { match: 'all', tests: [wrong, { ...fine, field: 'gone' }] })).toEqual([
    ['“Label a” cannot be tested with “includes”.', at('tests', 1, 'tests', 0)],
    ['“Label b” depends on a question that is not in this form.', at('tests', 1, 'tests', 1)],
  ]);
  expect(shown({ field: 'a', operator: 'equals' })).toEqual([['Say what “Label a” is compared with.', at('tests', 0)]]);
  expect(shown({ field: 'a', operator: 'equals', operand: '' })).toEqual([]);
});

test('what cannot be answered cannot be tested', () => {
  expect(issuesOf([{ ...asked('h'), type: 'heading' }, asked('b', { showWhen: answered('h') })])).toEqual([
    ['“Label h” cannot be tested with “has an answer”.', at('tests', 0)],
  ]);
});

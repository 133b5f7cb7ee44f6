import { carriedAnswers, planChange } from '../../../src/domain/form/plan/plan-change';
import { planSentence } from '../../../src/domain/form/plan/plan-sentence';
import { definitionOf } from '../answers/form-in-words';

const options = (...labels: readonly string[]) => ({
  options: labels.map((label, at) => ({ value: `o${String(at + 1)}`, label })),
});
const choice = (settings: ReturnType<typeof options>) => ({
  key: 'fruit',
  label: 'Fruit',
  type: 'several-choices',
  settings,
});

const before = definitionOf(
  { key: 'name', label: 'Name', type: 'short-text' },
  { key: 'age', label: 'Age', type: 'number' },
  choice(options('Apple', 'Berry', 'Cherry')),
  { key: 'note', label: 'Note', type: 'long-text' },
);
const after = definitionOf(
  { key: 'name', label: 'Full name', type: 'long-text' },
  { key: 'age', label: 'Age', type: 'yes-or-no' },
  choice({
    options: [
      { value: 'o1', label: 'Apple' },
      { value: 'o9', label: 'Berry' },
    ],
  }),
);
const given = { name: 'Ada', age: 36, fruit: ['o1', 'o2', 'o3'], note: 'Hello' };
const plan = () => planChange(before, after, { drafts: [given, { fruit: ['o2'] }], submissions: [given] });

test('says for every question what becomes of its answers', () => {
  expect(plan().map(({ field, change, drafts, submissions }) => [field, change, drafts, submissions])).toEqual([
    ['name', 'type-changed', { kept: 1, mapped: 0, orphaned: 0 }, { kept: 1, mapped: 0, orphaned: 0 }],
    ['age', 'type-changed', { kept: 0, mapped: 0, orphaned: 1 }, { kept: 0, mapped: 0, orphaned: 1 }],
    ['fruit', 'options-changed', { kept: 0, mapped: 1, orphaned: 1 }, { kept: 0, mapped: 0, orphaned: 1 }],
    ['note', 'removed', { kept: 0, mapped: 0, orphaned: 1 }, { kept: 0, mapped: 0, orphaned: 1 }],
  ]);
});

test('says it in words', () => {
  expect(plan().map(planSentence)).toEqual([
    '“Name” takes another kind of answer. 1 response will keep what was answered.',
    '“Age” takes another kind of answer. 1 draft will lose this answer. 1 response will keep what was answered.',
    'The options of “Fruit” change. Chosen “Berry” stays chosen. “Cherry” can no longer be chosen. 1 draft will lose this answer. 1 response will keep what was answered.',
    '“Note” is gone, and answers to it have no place any more. 1 draft will lose this answer. 1 response will keep what was answered.',
  ]);
});

test('carries the answers of a draft over', () => {
  expect(carriedAnswers(before, after, given)).toEqual({ name: 'Ada', fruit: ['o1', 'o9'] });
});

test('carries the rows and columns of a table of choices over', () => {
  const matrix = (rows: ReturnType<typeof options>['options']) =>
    definitionOf({ key: 'm', type: 'matrix', settings: { rows, options: options('Good', 'Bad').options } });
  const rows = options('Speed', 'Price').options;
  const [fast, dear] = rows;
  const next = matrix([{ value: 'r7', label: 'Speed' }]);
  expect([fast?.value, dear?.value]).toEqual(['o1', 'o2']);
  expect(carriedAnswers(matrix(rows), next, { m: { o1: 'o2', o2: 'o1' } })).toEqual({ m: { r7: 'o2' } });
});

test('a change that touches no answer needs no plan', () => {
  expect(planChange(before, before, { drafts: [], submissions: [] })).toEqual([]);
});

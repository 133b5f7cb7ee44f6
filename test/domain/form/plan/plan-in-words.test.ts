import { planChange, type FieldPlan } from '../../../../src/domain/form/plan/plan-change';
import { planSentence } from '../../../../src/domain/form/plan/plan-sentence';
import { definitionOf } from '../../answers/form-in-words';

const none = { kept: 0, mapped: 0, orphaned: 0 };
const said = (plan: Partial<FieldPlan>) =>
  planSentence({
    field: 'q',
    label: 'Fruit',
    change: 'options-changed',
    mapped: [],
    lost: [],
    columns: [],
    drafts: none,
    submissions: none,
    ...plan,
  });

test.each<[Partial<FieldPlan>, string]>([
  [{ change: 'kept', submissions: { ...none, kept: 3 } }, 'Answers to “Fruit” stay.'],
  [{ change: 'removed' }, '“Fruit” is gone, and answers to it have no place any more.'],
  [{ change: 'type-changed' }, '“Fruit” takes another kind of answer.'],
  [{}, 'The options of “Fruit” change.'],
  [{ mapped: ['Apple', 'Pear'] }, 'The options of “Fruit” change. Chosen “Apple”, “Pear” stays chosen.'],
  [{ lost: ['Apple', 'Pear'] }, 'The options of “Fruit” change. “Apple”, “Pear” can no longer be chosen.'],
  [
    {
      change: 'columns-changed',
      columns: [
        { label: 'Price', change: 'removed', mapped: [], lost: [], columns: [] },
        { label: 'Size', change: 'options-changed', mapped: [], lost: ['Large'], columns: [] },
      ],
      drafts: { ...none, orphaned: 1 },
    },
    'The columns of “Fruit” change. “Fruit: Price” is gone, and answers to it have no place any more. The options of “Fruit: Size” change. “Large” can no longer be chosen. 1 draft will lose this answer.',
  ],
  [{ drafts: { kept: 5, mapped: 5, orphaned: 0 } }, 'The options of “Fruit” change.'],
  [{ drafts: { ...none, orphaned: 1 } }, 'The options of “Fruit” change. 1 draft will lose this answer.'],
  [{ drafts: { ...none, orphaned: 2 } }, 'The options of “Fruit” change. 2 drafts will lose this answer.'],
  [
    { submissions: { kept: 0, mapped: 1, orphaned: 0 } },
    'The options of “Fruit” change. 1 response will keep what was answered.',
  ],
  [
    { submissions: { kept: 1, mapped: 2, orphaned: 4 } },
    'The options of “Fruit” change. 7 responses will keep what was answered.',
  ],
])('%j', (plan, sentence) => {
  expect(said(plan)).toBe(sentence);
});

describe('a plan is made', () => {
  const asked = { key: 'q', label: 'Why', type: 'short-text' };
  const [before, after] = [
    definitionOf({ key: 's', type: 'section' }, { ...asked, key: 'p', label: 'p' }, asked),
    definitionOf({ ...asked, label: 'For what' }),
  ];
  const kept = (drafts: number, submissions: number) => ({
    field: 'q',
    label: 'Why',
    change: 'kept',
    mapped: [],
    lost: [],
    columns: [],
    drafts: { ...none, kept: drafts },
    submissions: { ...none, kept: submissions },
  });
  const gone = {
    field: 'p',
    label: 'p',
    change: 'removed',
    mapped: [],
    lost: [],
    columns: [],
    drafts: none,
    submissions: none,
  };

  test('for a question that is gone, answered or not, and for none that takes no answer', () => {
    expect(planChange(before, after, { drafts: [], submissions: [] })).toEqual([gone]);
  });

  test('for a question that stays, under its older label, where anybody has answered it', () => {
    const [some, empty] = [{ q: 'Because' }, { q: ' ' }];
    expect(planChange(before, after, { drafts: [some], submissions: [] })).toEqual([gone, kept(1, 0)]);
    expect(planChange(before, after, { drafts: [], submissions: [some, some] })).toEqual([gone, kept(0, 2)]);
    expect(planChange(before, after, { drafts: [empty, {}], submissions: [empty] })).toEqual([gone]);
  });
});

describe('a plan for a table', () => {
  const options = (...labels: readonly string[]) => labels.map((label) => ({ value: label.toLowerCase(), label }));
  const column = (label: string, type: string, settings: object = {}) => ({
    key: label.toLowerCase(),
    ...{ type, label, settings },
  });
  const table = (...columns: readonly object[]) =>
    definitionOf({ key: 'q', label: 'Items', type: 'table', settings: { columns } });
  const size = (...labels: readonly string[]) => column('Size', 'single-choice', { options: options(...labels) });
  const sum = column('Sum', 'calculated', { expression: 'price * 2' });
  const before = table(size('Large', 'Small'), column('Price', 'number'), column('Due', 'date'), sum);

  test('names the columns that do not stay as they are, but none that is worked out', () => {
    const after = table(size('Large'), column('Due', 'short-text'));
    const [plan] = planChange(before, after, { drafts: [], submissions: [] });
    expect(plan).toMatchObject({ change: 'columns-changed', mapped: [], lost: [] });
    expect(plan && planSentence(plan)).toBe(
      'The columns of “Items” change. The options of “Items: Size” change. “Small” can no longer be chosen. “Items: Price” is gone, and answers to it have no place any more. “Items: Due” takes another kind of answer.',
    );
  });

  test('is not needed where columns only come, move or are called otherwise', () => {
    const renamed = { ...column('Price', 'number'), label: 'Cost' };
    const after = table(column('More', 'number'), sum, renamed, column('Due', 'date'), size('Large', 'Small'));
    expect(planChange(before, after, { drafts: [], submissions: [] })).toEqual([]);
  });
});

test('a plan names another choice and none of these that are offered no more', () => {
  const choice = (more: object) =>
    definitionOf({
      key: 'q',
      label: 'Fruit',
      type: 'several-choices',
      settings: { options: [{ value: 'a', label: 'Apple' }], ...more },
    });
  const before = choice({ none: true, other: true, otherLabel: 'Another' });
  const [plan] = planChange(before, choice({}), { drafts: [], submissions: [] });
  expect(plan && planSentence(plan)).toBe(
    'The options of “Fruit” change. “None of these”, “Another” can no longer be chosen.',
  );
});

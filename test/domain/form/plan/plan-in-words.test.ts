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
    drafts: none,
    submissions: none,
    ...plan,
  });

test.each<[Partial<FieldPlan>, string]>([
  [{ change: 'kept', submissions: { ...none, kept: 3 } }, 'Answers to “Fruit” stay.'],
  [{ change: 'removed' }, '“Fruit” is gone.'],
  [{ change: 'type-changed' }, '“Fruit” takes another kind of answer.'],
  [{}, 'The options of “Fruit” change.'],
  [{ mapped: ['Apple', 'Pear'] }, 'The options of “Fruit” change. Chosen “Apple”, “Pear” stays chosen.'],
  [{ lost: ['Apple', 'Pear'] }, 'The options of “Fruit” change. “Apple”, “Pear” can no longer be chosen.'],
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
    drafts: { ...none, kept: drafts },
    submissions: { ...none, kept: submissions },
  });
  const gone = {
    field: 'p',
    label: 'p',
    change: 'removed',
    mapped: [],
    lost: [],
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

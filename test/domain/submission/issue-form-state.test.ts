import { isFillable, nextState } from '../../../src/domain/submission/issue-form-state';
import { submissionOrder } from '../../../src/domain/submission/submission';
import { statusSummary } from '../../../src/domain/submission/status-summary';

test.each([
  ['open', 'submit', 'submitted'],
  ['open', 'reopen', undefined],
  ['submitted', 'submit', undefined],
  ['submitted', 'reopen', 'reopened'],
  ['reopened', 'submit', 'submitted'],
  ['submitted', 'lock', 'locked'],
  ['locked', 'submit', undefined],
  ['locked', 'reopen', undefined],
] as const)('%s, then %s: %s', (state, event, next) => {
  expect(nextState(state, event)).toBe(next);
});

test('only open and reopened forms can be filled', () => {
  expect((['open', 'submitted', 'reopened', 'locked'] as const).filter(isFillable)).toEqual(['open', 'reopened']);
});

test('submissions sort by time as numbers do, and by id at the same time', () => {
  const orders = [
    [9, 'b'],
    [10, 'a'],
    [10, 'b'],
    [1_800_000_000_000, 'a'],
  ] as const;
  const written = orders.map(([submittedAt, id]) => submissionOrder({ submittedAt, id }));
  expect([...written].sort()).toEqual(written);
});

test('the status of an issue holds counts and ids, and no person', () => {
  const form = {
    formId: 'f'.repeat(22),
    name: 'Secret name',
    versionNumber: 1,
    versionHash: 'a'.repeat(64),
    addedAt: 1,
    addedBy: 'somebody',
  };
  const summary = statusSummary({
    forms: [
      { ...form, id: 'one_______', state: 'open' },
      {
        ...form,
        id: 'two_______',
        state: 'submitted',
        submittedAt: 5,
        submittedBy: 'somebody',
        submissionId: 's'.repeat(22),
      },
    ],
  });
  expect(summary).toEqual({ forms: ['one_______', 'two_______'], open: 1, submitted: 1, lastSubmitted: 5 });
});

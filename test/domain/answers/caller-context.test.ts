import { callerContext } from '../../../src/domain/answers/caller-context';

const at = Date.UTC(2026, 2, 31, 11, 30);

test('what is known of whoever hands in answers is what expressions know', () => {
  expect(callerContext(at, { today: '2026-04-01', user: 'u1', issue: 'HR-2-17' })).toEqual({
    today: '2026-04-01',
    now: '2026-03-31T11:30:00.000Z',
    user: 'u1',
    issue: 'HR-2-17',
    project: 'HR-2',
  });
});

test('what is not known is missing, and a day that cannot be is the day in UTC', () => {
  expect(callerContext(at, { today: '2027-01-01' })).toEqual({
    today: '2026-03-31',
    now: '2026-03-31T11:30:00.000Z',
    user: undefined,
    issue: undefined,
    project: undefined,
  });
});

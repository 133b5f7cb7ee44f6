import { accountIdsIn } from '../../../src/frontend/settings/account-ids-in';

const picked = {
  id: '5b10:ada',
  name: 'Ada',
  email: 'ada@example.com',
  avatarUrl: 'https://example.com/a.png',
  type: 'user',
};

test('only ids remain of picked people', () => {
  expect(accountIdsIn([picked, { ...picked, id: 'grace' }])).toEqual(['5b10:ada', 'grace']);
  expect(accountIdsIn(picked)).toEqual(['5b10:ada']);
});

test('nobody picked is nobody', () => {
  expect(accountIdsIn(null)).toEqual([]);
  expect(accountIdsIn([])).toEqual([]);
  expect(accountIdsIn([{ name: 'No id' }])).toEqual([]);
});

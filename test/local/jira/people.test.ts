import { seedGroups, seedPeople } from '../../../local/site/seed';
import { openTestJira } from './test-jira';

test('myself names the groups when asked, and shows an e-mail address only to its owner', async () => {
  const { call } = openTestJira();
  const own = await call(seedPeople.maker, 'GET /rest/api/3/myself?expand=groups');
  expect(own.body).toMatchObject({
    accountId: seedPeople.maker,
    displayName: 'Mika Lindqvist',
    emailAddress: 'mika.lindqvist@example.com',
    groups: { size: 2, items: [{ name: 'form-makers', groupId: seedGroups.formMakers }, { name: 'jira-users' }] },
  });
  const other = await call(seedPeople.admin, `GET /rest/api/3/user?accountId=${seedPeople.maker}`);
  expect(other.body).toMatchObject({ displayName: 'Mika Lindqvist', active: true });
  expect(other.body).not.toHaveProperty('emailAddress');
  expect((await call('app', 'GET /rest/api/3/user?accountId=nobody')).status).toBe(404);
});

test('people and groups are found in bulk and by the start of a name', async () => {
  const { call } = openTestJira();
  const bulk = await call('app', `GET /rest/api/3/user/bulk?accountId=${seedPeople.admin}&accountId=nobody`);
  expect(bulk.body).toMatchObject({ total: 1, isLast: true, values: [{ accountId: seedPeople.admin }] });
  const found = await call('app', 'GET /rest/api/3/user/search?query=deL');
  expect(found.body).toMatchObject([{ accountId: seedPeople.respondent }]);
  const groups = await call('app', 'GET /rest/api/3/groups/picker?query=make');
  expect(groups.body).toMatchObject({ total: 1, groups: [{ name: 'form-makers', groupId: seedGroups.formMakers }] });
  const byId = await call('app', `GET /rest/api/3/group/bulk?groupId=${seedGroups.jiraUsers}`);
  expect(byId.body).toMatchObject({ values: [{ groupId: seedGroups.jiraUsers, name: 'jira-users' }] });
  const own = await call('app', `GET /rest/api/3/user/groups?accountId=${seedPeople.restricted}`);
  expect(own.body).toMatchObject([{ groupId: seedGroups.jiraUsers }]);
});

test('the personal-data report names closed, unknown and changed accounts only, and only to the app', async () => {
  const { jira, call, clock } = openTestJira();
  jira.site.people.setStatus(seedPeople.respondent, 'closed');
  const report = (updatedAt: number, ...ids: string[]) =>
    call('app', 'POST /app/report-accounts', {
      accounts: ids.map((accountId) => ({ accountId, updatedAt: new Date(updatedAt).toISOString() })),
    });
  expect((await report(clock.now + 1, seedPeople.maker)).status).toBe(204);
  expect((await report(clock.now + 1, seedPeople.maker, seedPeople.respondent)).body).toEqual({
    accounts: [{ accountId: seedPeople.respondent, status: 'closed' }],
  });
  expect((await report(0, seedPeople.maker)).body).toEqual({
    accounts: [{ accountId: seedPeople.maker, status: 'updated' }],
  });
  const tooMany = Array.from({ length: 91 }, (_, index) => String(index));
  expect((await report(0, ...tooMany)).status).toBe(400);
  const body = { accounts: [{ accountId: seedPeople.maker, updatedAt: new Date(0).toISOString() }] };
  expect((await call(seedPeople.admin, 'POST /app/report-accounts', body)).status).toBe(403);
});

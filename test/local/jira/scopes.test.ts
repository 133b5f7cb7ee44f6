import { operations } from '../../../local/jira/operations';
import { seedPeople } from '../../../local/site/seed';
import { allScopes, openTestJira } from './test-jira';

const scoped = operations.filter((operation) => operation.scope !== 'none');

test.each(scoped)('$method $path is refused without $scope, by name in the log', async ({ method, path, scope }) => {
  const scopes = allScopes
    .split(' ')
    .filter((name) => name !== scope)
    .join(' ');
  const { call, lines } = openTestJira({ scopes });
  const answer = await call(seedPeople.admin, `${method} ${path.replace(/:\w+/g, 'ONB')}`);
  expect(answer).toEqual({ status: 401, body: { code: 401, message: 'Unauthorized; scope does not match' } });
  expect(lines).toEqual([`Jira refused ${method} ${path}: the manifest lacks the scope ${scope}.`]);
});

test('an operation without a classic scope works with none', async () => {
  const { call } = openTestJira({ scopes: '' });
  expect((await call('app', 'GET /rest/api/3/serverInfo')).status).toBe(200);
  expect((await call('app', 'POST /rest/api/3/permissions/check', {})).status).toBe(200);
});

test('scopes do not stand in for a principal', async () => {
  const { jira } = openTestJira();
  const response = await jira.app.request('/rest/api/3/serverInfo', { headers: { 'x-local-scopes': allScopes } });
  expect(response.status).toBe(401);
});

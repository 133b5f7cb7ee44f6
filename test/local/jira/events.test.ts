import * as z from 'zod';
import { createJira } from '../../../local/jira/jira';
import { seed, seedPeople } from '../../../local/site/seed';
import { allScopes, openTestJira, read } from './test-jira';

const fields = { project: { key: 'ONB' }, issuetype: { name: 'Task' }, summary: 'Order a chair' };

test('creating and deleting an issue send its event with ids, key, fields and who did it', async () => {
  const { call, events } = openTestJira();
  const made = await call(seedPeople.maker, 'POST /rest/api/3/issue', { fields });
  await call(seedPeople.maker, 'DELETE /rest/api/3/issue/ONB-7');
  const { id } = read(z.object({ id: z.string() }), made);
  const reporter = { accountId: seedPeople.maker };
  const fieldsSent = { summary: 'Order a chair', project: { id: '10000', key: 'ONB' }, reporter };
  const issue = { id, key: 'ONB-7', fields: fieldsSent };
  expect(events).toMatchObject([
    { type: 'avi:jira:created:issue', accountId: seedPeople.maker, data: { issue, atlassianId: seedPeople.maker } },
    { type: 'avi:jira:deleted:issue', accountId: seedPeople.maker, data: { issue, atlassianId: seedPeople.maker } },
  ]);
});

test('an event names people by their account id alone', async () => {
  const { call, events } = openTestJira();
  await call(seedPeople.maker, 'POST /rest/api/3/issue', { fields });
  expect(JSON.stringify(events)).not.toMatch(/Lindqvist|example\.com/);
});

test('deleting a project sends one event, none for its issues, and takes them along', async () => {
  const { call, events } = openTestJira();
  expect((await call(seedPeople.maker, 'DELETE /rest/api/3/project/ONB?enableUndo=false')).status).toBe(403);
  expect((await call(seedPeople.admin, 'DELETE /rest/api/3/project/ONB?enableUndo=false')).status).toBe(204);
  expect(events).toMatchObject([{ type: 'avi:jira:deleted:project', data: { project: { id: '10000', key: 'ONB' } } }]);
  expect((await call(seedPeople.admin, 'GET /rest/api/3/issue/ONB-1')).status).toBe(404);
});

test('a refused deletion sends nothing', async () => {
  const { call, events } = openTestJira();
  await call(seedPeople.respondent, 'DELETE /rest/api/3/issue/ONB-1');
  expect(events).toEqual([]);
});

test('a failing receiver neither fails the call nor goes unsaid', async () => {
  const lines: string[] = [];
  const jira = createJira({
    stateFile: ':memory:',
    manifest: { modules: {} },
    baseUrl: 'http://jira.test',
    now: () => 0,
    onEvent: () => Promise.reject(new Error('function timed out')),
    log: (line) => {
      lines.push(line);
    },
  });
  seed(jira.site);
  const response = await jira.app.request('/rest/api/3/issue/ONB-1', {
    method: 'DELETE',
    headers: { 'x-local-principal': 'app', 'x-local-scopes': allScopes },
  });
  await jira.settled();
  expect(response.status).toBe(204);
  expect(lines).toEqual(['The event avi:jira:deleted:issue was not handled: function timed out']);
});

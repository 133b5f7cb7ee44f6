import * as z from 'zod';
import { seedPeople } from '../../../local/site/seed';
import { allScopes, openTestJira, read, type TestJira } from './test-jira';

const Listed = z.object({
  fields: z.object({
    attachment: z.array(
      z.object({
        id: z.string(),
        filename: z.string(),
        size: z.number(),
        mimeType: z.string(),
        author: z.object({ accountId: z.string() }),
      }),
    ),
  }),
});

const attach = async ({ jira }: TestJira, principal: string, { name = 'a.txt', token = 'no-check' } = {}) => {
  const body = new FormData();
  body.append('file', new Blob(['hello'], { type: 'text/plain' }), name);
  return jira.app.request('/rest/api/3/issue/ONB-1/attachments', {
    method: 'POST',
    headers: { 'x-local-principal': principal, 'x-local-scopes': allScopes, 'x-atlassian-token': token },
    body,
  });
};

const listed = async (jira: TestJira) =>
  read(Listed, await jira.call('app', 'GET /rest/api/3/issue/ONB-1?fields=attachment')).fields.attachment;

test('a file is attached, listed with its author, read as it was and deleted by its author', async () => {
  const jira = openTestJira();
  const response = await attach(jira, seedPeople.respondent, { name: 'ü “x”.txt' });
  expect(response.status).toBe(200);
  const [attachment] = await listed(jira);
  expect(attachment).toMatchObject({
    filename: 'ü “x”.txt',
    size: 5,
    author: { accountId: seedPeople.respondent },
  });
  const content = await jira.jira.app.request(`/rest/api/3/attachment/content/${attachment?.id ?? ''}`, {
    headers: { 'x-local-principal': seedPeople.respondent, 'x-local-scopes': allScopes },
  });
  expect(await content.text()).toBe('hello');
  const deleted = await jira.call(seedPeople.respondent, `DELETE /rest/api/3/attachment/${attachment?.id ?? ''}`);
  expect(deleted.status).toBe(204);
  expect(await listed(jira)).toEqual([]);
});

test('without the word against forged requests nothing is attached', async () => {
  const jira = openTestJira();
  expect((await attach(jira, seedPeople.respondent, { token: 'check' })).status).toBe(403);
  expect(await listed(jira)).toEqual([]);
});

test('who may not see the issue attaches nothing, and an attachment goes with its issue', async () => {
  const jira = openTestJira();
  await attach(jira, 'app');
  const [attachment] = await listed(jira);
  expect(attachment?.author.accountId).toBe('app');
  jira.jira.site.issues.remove(Number(jira.jira.site.issues.find('ONB-1')?.id));
  expect((await jira.call('app', `GET /rest/api/3/attachment/${attachment?.id ?? ''}`)).status).toBe(404);
  expect((await attach(jira, seedPeople.respondent)).status).toBe(404);
});

import * as fc from 'fast-check';
import { seedPeople } from '../../../local/site/seed';
import { openTestJira } from './test-jira';

const path = '/rest/api/3/issue/ONB-1/properties';

test('a property is made, replaced, listed, read with the issue and deleted', async () => {
  const { call } = openTestJira();
  const maker = seedPeople.maker;
  expect((await call(maker, `PUT ${path}/a`, { n: 1 })).status).toBe(201);
  expect((await call(maker, `PUT ${path}/a`, { n: 2 })).status).toBe(200);
  expect((await call(maker, `GET ${path}`)).body).toMatchObject({ keys: [{ key: 'a' }] });
  expect((await call(maker, 'GET /rest/api/3/issue/ONB-1?properties=a&fields=summary')).body).toMatchObject({
    properties: { a: { n: 2 } },
    fields: { summary: 'Prepare the first week for the new data analyst' },
  });
  expect((await call(maker, `DELETE ${path}/a`)).status).toBe(204);
  expect((await call(maker, `DELETE ${path}/a`)).status).toBe(404);
  expect((await call(maker, `GET ${path}/a`)).status).toBe(404);
});

test('a value has at most 32,768 characters of JSON, a key 255', async () => {
  const { call } = openTestJira();
  const put = async (key: string, value: unknown) => (await call('app', `PUT ${path}/${key}`, value)).status;
  expect(await put('a', 'x'.repeat(32_766))).toBe(201);
  expect(await put('b', 'x'.repeat(32_767))).toBe(400);
  expect(await put('k'.repeat(255), 1)).toBe(201);
  expect(await put('k'.repeat(256), 1)).toBe(400);
  expect((await call('app', `PUT ${path}/c`)).status).toBe(400);
});

test('what is written is what is read', async () => {
  const { call } = openTestJira();
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (value) => {
      await call('app', `PUT ${path}/law`, value);
      const { body } = await call('app', `GET ${path}/law`);
      expect(JSON.stringify(body)).toBe(JSON.stringify({ key: 'law', value }));
    }),
    { numRuns: 50 },
  );
});

test('a body that is no JSON is refused in words', async () => {
  const { jira } = openTestJira();
  const headers = { 'x-local-principal': 'app', 'x-local-scopes': 'write:jira-work' };
  const response = await jira.app.request(`${path}/a`, { method: 'PUT', headers, body: '{' });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errorMessages: [expect.stringContaining('JSON')] });
});

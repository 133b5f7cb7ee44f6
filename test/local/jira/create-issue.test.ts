import * as z from 'zod';
import { seedPeople } from '../../../local/site/seed';
import { openTestJira, read } from './test-jira';

const fields = { project: { key: 'ONB' }, issuetype: { name: 'Request' }, summary: 'Order a chair' };
const description = {
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Please' }] }],
};
const Made = z.object({ id: z.string() });
const Refused = z.object({ errorMessages: z.array(z.string()).max(0), errors: z.record(z.string(), z.string()) });
const create = 'POST /rest/api/3/issue';

test('an issue gets the next key, its fields and its properties in one call', async () => {
  const { call } = openTestJira();
  const made = await call(seedPeople.respondent, create, {
    fields: { ...fields, description },
    properties: [{ key: 'form-status', value: { receipt: { id: 'r1' } } }],
  });
  expect(made).toMatchObject({ status: 201, body: { key: 'ONB-7' } });
  expect(read(Made, made).id).toMatch(/^\d+$/);
  const found = await call(seedPeople.respondent, 'GET /rest/api/3/issue/ONB-7?properties=*all');
  expect(found.body).toMatchObject({
    fields: {
      summary: 'Order a chair',
      description,
      issuetype: { id: '10002', name: 'Request' },
      project: { id: '10000', key: 'ONB' },
      reporter: { accountId: seedPeople.respondent },
      status: { name: 'To Do' },
    },
    properties: { 'form-status': { receipt: { id: 'r1' } } },
  });
});

test('neither the number nor the id of a deleted issue comes back', async () => {
  const { call } = openTestJira();
  const first = await call('app', create, { fields });
  await call('app', 'DELETE /rest/api/3/issue/ONB-7');
  const second = await call('app', create, { fields });
  expect(second.body).toMatchObject({ key: 'ONB-8' });
  expect(read(Made, second).id).not.toBe(read(Made, first).id);
});

test.each([
  ['no project', { ...fields, project: { key: 'NONE' } }, 'project', 'valid project is required'],
  ['no summary', { ...fields, summary: ' ' }, 'summary', 'You must specify a summary of the issue.'],
  ['a line break in the summary', { ...fields, summary: 'a\nb' }, 'summary', 'newline'],
  ['a long summary', { ...fields, summary: 'x'.repeat(256) }, 'summary', '255'],
  ['a type that does not exist', { ...fields, issuetype: { id: '9' } }, 'issuetype', 'Specify a valid issue type'],
  ['a description in plain text', { ...fields, description: 'Please' }, 'description', 'Atlassian Document'],
  ['a field that is not there', { ...fields, customfield_1: 1 }, 'customfield_1', 'customfield_1'],
])('%s is refused by field', async (...[, refused, field, words]) => {
  const { call, events } = openTestJira();
  const answer = await call('app', create, { fields: refused });
  expect(answer.status).toBe(400);
  expect(Object.keys(read(Refused, answer).errors)).toEqual([field]);
  expect(read(Refused, answer).errors[field]).toContain(words);
  expect(events).toEqual([]);
});

test('a property that is too long leaves no issue behind', async () => {
  const { call } = openTestJira();
  const properties = [{ key: 'big', value: 'x'.repeat(40_000) }];
  expect((await call('app', create, { fields, properties })).status).toBe(400);
  expect((await call('app', 'GET /rest/api/3/issue/ONB-7')).status).toBe(404);
});

import * as z from 'zod';
import { seedPeople } from '../../../local/site/seed';
import { openTestJira, read, type TestJira } from './test-jira';

const Found = z.object({
  issues: z.array(z.object({ id: z.string(), key: z.string().optional() })),
  isLast: z.boolean(),
  nextPageToken: z.string().optional(),
});

const searching =
  (site: TestJira, principal: string, more: object = {}) =>
  (jql: string) =>
    site.call(principal, 'POST /rest/api/3/search/jql', { jql, fields: ['summary'], ...more });

const keysOf = async (site: TestJira, principal: string, jql: string) =>
  read(Found, await searching(site, principal)(jql)).issues.map((issue) => issue.key);

const put = ({ call }: TestJira, key: string, value: unknown) =>
  call('app', `PUT /rest/api/3/issue/${key}/properties/form-status`, value);

test('a project is searched in order, without what the caller may not browse', async () => {
  const site = openTestJira();
  const all = ['ONB-1', 'ONB-2', 'ONB-3', 'ONB-4', 'ONB-5', 'ONB-6'];
  expect(await keysOf(site, seedPeople.maker, 'project = ONB ORDER BY key ASC')).toEqual(all);
  expect(await keysOf(site, seedPeople.maker, 'project = onb order by created desc, key desc')).toEqual(
    [...all].reverse(),
  );
  expect(await keysOf(site, seedPeople.respondent, 'project = "ONB" ORDER BY key')).toEqual(all.slice(0, 5));
  expect(await keysOf(site, seedPeople.maker, 'key in (ONB-2, "FAC-1") AND project = FAC')).toEqual(['FAC-1']);
});

test.each([
  ['issue.property[form-status].receipt.id = "r 1"', ['ONB-2']],
  ['issue.property["form-status"].receipt.id = "r 1" AND project = ONB', ['ONB-2']],
  ['openForms > 1', ['ONB-3']],
  ['OPENFORMS <= 1 ORDER BY key', ['ONB-2']],
  ['openForms in (1, 2) ORDER BY key', ['ONB-2', 'ONB-3']],
  ['forms = leave', ['ONB-3']],
  ['project = FAC AND openForms > 0', []],
])('properties are found by path and alias: %s', async (jql, keys) => {
  const site = openTestJira();
  await put(site, 'ONB-2', { open: 1, receipt: { id: 'r 1' } });
  await put(site, 'ONB-3', { open: 2, forms: ['equipment', 'leave'] });
  expect(await keysOf(site, 'app', jql)).toEqual(keys);
});

test.each([
  ['', 'Unbounded'],
  ['ORDER BY created', 'Unbounded'],
  ['project = NONE', "'NONE'"],
  ['key = ONB-99', 'ONB-99'],
  ['flavour = sweet', "'flavour'"],
  ['issue.property[other].a = 1', "'other'"],
  ['openForms = many', 'number'],
  ['project =', 'too early'],
  ['project = ONB AND', 'too early'],
  ['project = ONB "x"', "'x'"],
  ['project = "ONB', 'position'],
])('JQL that cannot be answered is refused with its reason: %s', async (jql, words) => {
  const site = openTestJira();
  const answer = await site.call(seedPeople.maker, 'POST /rest/api/3/search/jql', { jql });
  expect(answer.status).toBe(400);
  expect(JSON.stringify(answer.body)).toContain(words);
});

test('a hidden issue is not told apart from a missing one', async () => {
  const site = openTestJira();
  const refused = await searching(site, seedPeople.respondent)('key = ONB-6');
  expect(refused.body).toEqual({
    errorMessages: ["An issue with key 'ONB-6' does not exist for field 'key'."],
    errors: {},
  });
});

test('pages follow each other by token, and only ids come without fields', async () => {
  const { call } = openTestJira();
  const page = (token?: string) =>
    call('app', 'POST /rest/api/3/search/jql', { jql: 'project = FAC', maxResults: 4, nextPageToken: token });
  const first = read(Found, await page());
  expect(first).toMatchObject({ isLast: false });
  expect(first.issues.map((issue) => Object.keys(issue))).toEqual([['id'], ['id'], ['id'], ['id']]);
  const last = await page(first.nextPageToken);
  expect(last.body).toMatchObject({ isLast: true });
  expect(last.body).not.toHaveProperty('nextPageToken');
  expect(read(Found, last).issues).toHaveLength(2);
  expect((await page('tampered')).status).toBe(400);
});

test('search lags behind writes when told to, except for issues to be reconciled', async () => {
  const site = openTestJira({ searchLag: 5_000 });
  const id = site.jira.site.issues.find('ONB-2')?.id;
  await put(site, 'ONB-2', { open: 1 });
  expect(await keysOf(site, 'app', 'openForms = 1')).toEqual([]);
  const reconciled = await searching(site, 'app', { reconcileIssues: [id] })('openForms = 1');
  expect(read(Found, reconciled).issues).toMatchObject([{ key: 'ONB-2' }]);
  site.clock.now += 5_000;
  expect(await keysOf(site, 'app', 'openForms = 1')).toEqual(['ONB-2']);
  await put(site, 'ONB-2', { open: 2 });
  expect(await keysOf(site, 'app', 'openForms = 1')).toEqual(['ONB-2']);
  site.clock.now += 5_000;
  expect(await keysOf(site, 'app', 'openForms = 1')).toEqual([]);
  const fields = { project: { key: 'ONB' }, issuetype: { name: 'Task' }, summary: 'Late' };
  await site.call('app', 'POST /rest/api/3/issue', { fields });
  expect(await keysOf(site, 'app', 'project = ONB')).not.toContain('ONB-7');
  site.clock.now += 5_000;
  expect(await keysOf(site, 'app', 'project = ONB')).toContain('ONB-7');
});

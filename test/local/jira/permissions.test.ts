import * as z from 'zod';
import { seedPeople } from '../../../local/site/seed';
import { openTestJira, read } from './test-jira';

const principals = { ...seedPeople, app: 'app' };
type Who = keyof typeof principals;
const everybody: readonly Who[] = ['admin', 'maker', 'respondent', 'restricted', 'app'];

// ONB-6 is under a security level of admin, maker and restricted; FAC-1 is read-only for the restricted user.
const may: Readonly<Record<string, Readonly<Record<string, readonly Who[]>>>> = {
  'ONB-1': {
    browse: everybody,
    edit: everybody,
    remove: ['admin', 'maker', 'app'],
  },
  'ONB-6': {
    browse: ['admin', 'maker', 'restricted'],
    edit: ['admin', 'maker', 'restricted'],
    remove: ['admin', 'maker'],
  },
  'FAC-1': {
    browse: everybody,
    edit: ['admin', 'maker', 'respondent', 'app'],
    remove: ['admin', 'maker', 'app'],
  },
};

type Operation = {
  readonly request: (key: string) => string;
  readonly body?: unknown;
  readonly right: 'browse' | 'edit' | 'remove';
  readonly done: number;
};

const operations: Readonly<Record<string, Operation>> = {
  'read the issue': { request: (key) => `GET /rest/api/3/issue/${key}`, right: 'browse', done: 200 },
  'list properties': { request: (key) => `GET /rest/api/3/issue/${key}/properties`, right: 'browse', done: 200 },
  'read a property': { request: (key) => `GET /rest/api/3/issue/${key}/properties/seen`, right: 'browse', done: 200 },
  'write a property': {
    request: (key) => `PUT /rest/api/3/issue/${key}/properties/new`,
    body: 1,
    right: 'edit',
    done: 201,
  },
  'delete a property': {
    request: (key) => `DELETE /rest/api/3/issue/${key}/properties/seen`,
    right: 'edit',
    done: 204,
  },
  'ask for own permissions': {
    request: (key) => `GET /rest/api/3/mypermissions?permissions=EDIT_ISSUES&issueKey=${key}`,
    right: 'browse',
    done: 200,
  },
  'delete the issue': { request: (key) => `DELETE /rest/api/3/issue/${key}`, right: 'remove', done: 204 },
};

const rows = Object.keys(may).flatMap((key) =>
  Object.keys(operations).flatMap((name) => everybody.map((who) => ({ key, name, who }))),
);

const holds = (who: Who, right: string, key: string): boolean => may[key]?.[right]?.includes(who) === true;

const expected = (who: Who, key: string, operation: Operation): number => {
  if (holds(who, operation.right, key)) return operation.done;
  return holds(who, 'browse', key) ? 403 : 404;
};

test.each(rows)('$who: $name on $key', async ({ key, name, who }) => {
  const { jira, call } = openTestJira();
  jira.site.properties.write(Number(jira.site.issues.find(key)?.id), 'seen', '1');
  const operation = operations[name];
  if (operation === undefined) throw new Error(`no operation ${name}`);
  const answer = await call(principals[who], operation.request(key), operation.body);
  expect(answer.status).toBe(expected(who, key, operation));
  if (answer.status >= 400)
    expect(answer.body).toEqual({ errorMessages: [expect.stringMatching(/permission/)], errors: {} });
});

test.each(everybody)('%s: permissions/check, mypermissions and the issue itself agree', async (who) => {
  const { jira, call } = openTestJira();
  const idOf = (key: string): number => jira.site.issues.find(key)?.id ?? 0;
  const issues = Object.keys(may).map(idOf);
  const answer = await call(principals[who], 'POST /rest/api/3/permissions/check', {
    projectPermissions: [{ permissions: ['BROWSE_PROJECTS', 'EDIT_ISSUES', 'DELETE_ISSUES'], issues, projects: [] }],
  });
  const keysWith = (right: string) => Object.keys(may).filter((key) => holds(who, right, key));
  expect(answer.body).toEqual({
    globalPermissions: [],
    projectPermissions: [
      { permission: 'BROWSE_PROJECTS', issues: keysWith('browse').map(idOf), projects: [] },
      { permission: 'EDIT_ISSUES', issues: keysWith('edit').map(idOf), projects: [] },
      { permission: 'DELETE_ISSUES', issues: keysWith('remove').map(idOf), projects: [] },
    ],
  });
  for (const key of keysWith('browse')) {
    const own = await call(principals[who], `GET /rest/api/3/mypermissions?permissions=EDIT_ISSUES&issueKey=${key}`);
    expect(own.body).toMatchObject({
      permissions: { EDIT_ISSUES: { havePermission: keysWith('edit').includes(key) } },
    });
  }
});

test.each(everybody)('%s: fetching in bulk leaves out what is hidden or missing', async (who) => {
  const { call } = openTestJira();
  const body = { issueIdsOrKeys: ['FAC-1', 'ONB-6', 'ONB-99', 'onb-1', 'ONB-1'], fields: ['project'] };
  const answer = await call(principals[who], 'POST /rest/api/3/issue/bulkfetch', body);
  const found = read(z.object({ issues: z.array(z.object({ key: z.string() })) }), answer).issues;
  expect(found.map(({ key }) => key)).toEqual(['ONB-1', 'ONB-6', 'FAC-1'].filter((key) => holds(who, 'browse', key)));
  const many = { issueIdsOrKeys: Array.from({ length: 101 }, () => 'ONB-1') };
  expect((await call(principals[who], 'POST /rest/api/3/issue/bulkfetch', many)).status).toBe(400);
});

test('only the admin holds ADMINISTER, and only an admin or the app may ask about somebody else', async () => {
  const { call } = openTestJira();
  const ask = (principal: string, accountId: string) =>
    call(principal, 'POST /rest/api/3/permissions/check', { accountId, globalPermissions: ['ADMINISTER'] });
  expect((await ask(seedPeople.admin, seedPeople.admin)).body).toMatchObject({ globalPermissions: ['ADMINISTER'] });
  expect((await ask('app', seedPeople.admin)).body).toMatchObject({ globalPermissions: ['ADMINISTER'] });
  expect((await ask('app', seedPeople.maker)).body).toMatchObject({ globalPermissions: [] });
  expect((await ask('app', 'app')).body).toMatchObject({ globalPermissions: [] });
  expect((await ask(seedPeople.maker, seedPeople.admin)).status).toBe(403);
  const own = await call(seedPeople.maker, 'GET /rest/api/3/mypermissions?permissions=ADMINISTER');
  expect(own.body).toMatchObject({ permissions: { ADMINISTER: { havePermission: false, type: 'GLOBAL' } } });
});

test('project rights: the restricted user sees Facilities but creates only in Onboarding', async () => {
  const { call } = openTestJira();
  const keys = async (action: string) => {
    const answer = await call(seedPeople.restricted, `GET /rest/api/3/project/search?action=${action}`);
    return read(z.object({ values: z.array(z.object({ key: z.string() })) }), answer).values.map(({ key }) => key);
  };
  expect(await keys('browse')).toEqual(['FAC', 'ONB']);
  expect(await keys('create')).toEqual(['ONB']);
  expect(await keys('browse&orderBy=-name')).toEqual(['ONB', 'FAC']);
  const types = await call(seedPeople.restricted, 'GET /rest/api/3/issue/createmeta/FAC/issuetypes');
  expect(types.body).toMatchObject({ total: 0 });
  const fields = { project: { key: 'FAC' }, issuetype: { name: 'Task' }, summary: 'New' };
  expect((await call(seedPeople.restricted, 'POST /rest/api/3/issue', { fields })).status).toBe(403);
});

test('a closed account and a stranger hold nothing', async () => {
  const { jira, call } = openTestJira();
  jira.site.people.setStatus(seedPeople.maker, 'closed');
  expect((await call(seedPeople.maker, 'GET /rest/api/3/issue/ONB-1')).status).toBe(401);
  expect((await call('712020:nobody', 'GET /rest/api/3/issue/ONB-1')).status).toBe(401);
  const check = await call('app', 'POST /rest/api/3/permissions/check', {
    accountId: seedPeople.maker,
    projectPermissions: [{ permissions: ['BROWSE_PROJECTS'], projects: [10_000] }],
  });
  expect(check.body).toMatchObject({ projectPermissions: [{ projects: [] }] });
});

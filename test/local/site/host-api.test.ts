import { hostApi } from '../../../local/site/host-api';
import { seedPeople } from '../../../local/site/seed';
import type { Site } from '../../../local/site/site';
import { callAs, prepareSite, type SiteUnderTest } from './site-under-test';

let prepared: SiteUnderTest;
let site: Site;

beforeAll(async () => {
  prepared = await prepareSite();
  site = await prepared.start();
}, 60_000);
afterAll(async () => {
  await site.close();
  prepared.remove();
});

const { admin, maker, respondent, restricted } = seedPeople;
const as = (accountId: string | undefined) => callAs(site, accountId);

describe('acting as somebody', () => {
  test('the maker acts until another person is chosen; the choice is a cookie scripts cannot read', async () => {
    expect((await as(undefined)('session')).result).toMatchObject({ me: { accountId: maker, role: 'Maker' } });
    const chosen = await as(undefined)('act-as', { accountId: respondent });
    expect(chosen.result).toMatchObject({ me: { accountId: respondent } });
    expect(chosen.cookie).toMatch(/^local-account=[^;]+; Path=\/; HttpOnly; SameSite=Lax$/);
    expect((await as(respondent)('session')).result).toMatchObject({ me: { accountId: respondent } });
  });

  test('nobody acts as a stranger', async () => {
    const answer = await as(undefined)('act-as', { accountId: 'stranger' });
    expect(answer).toMatchObject({ status: 404, error: 'There is no such person on this site. Choose another one.' });
    expect(answer.cookie).toBeUndefined();
    expect((await as('stranger')('session')).result).toMatchObject({ me: { accountId: maker } });
  });

  test('the session names the four people, the modules and the app origin', async () => {
    const session = hostApi.session.output.parse((await as(admin)('session')).result);
    expect(session.users.map((user) => user.accountId)).toEqual([admin, maker, respondent, restricted]);
    expect(session.app.modules).toEqual([
      expect.objectContaining({ key: 'panel', native: true, icon: `${site.resourceOrigin}/icons/icon.svg` }),
      expect.objectContaining({ key: 'home', type: 'jira:globalPage' }),
      expect.objectContaining({ key: 'settings', type: 'jira:adminPage' }),
    ]);
    expect(session.app).toMatchObject({ installed: true, scheduledTriggers: [{ key: 'daily', interval: 'day' }] });
    expect(session.resourceOrigin).not.toBe(site.url);
  });
});

describe('calls that are refused', () => {
  test.each([
    ['an unknown call', 'inherit', {}, {}, 404],
    ['a name of the language', 'constructor', {}, {}, 404],
    ['a wrong input', 'issue', { issueKey: 7 }, {}, 400],
    ['another origin', 'session', {}, { origin: 'https://elsewhere.example' }, 403],
    ['a form instead of JSON', 'session', {}, { 'content-type': 'text/plain' }, 415],
  ])('%s', async (...[, name, input, headers, status]) => {
    const answer = await as(maker)(name, input, headers);
    expect(answer.status).toBe(status);
    expect(answer.error).toMatch(/\.$/);
  });

  test('the page of the app itself is another origin', async () => {
    expect((await as(maker)('session', {}, { origin: site.resourceOrigin })).status).toBe(403);
  });

  test('more than 256 KB, or 500 KB for an invocation', async () => {
    const input = (size: number) => ({ moduleKey: 'home', functionKey: 'nothing', payload: 'x'.repeat(size) });
    expect((await as(maker)('context', input(300 * 1024))).status).toBe(413);
    expect((await as(maker)('invoke', input(300 * 1024))).status).toBe(200);
    expect((await as(maker)('invoke', input(600 * 1024))).status).toBe(413);
  });

  test('a name of this machine that is not its own', async () => {
    const moved = await fetch(`${site.url.replace('localhost', '127.0.0.1')}/browse/ONB-1?a=b`, { redirect: 'manual' });
    expect(moved.headers.get('location')).toBe(`${site.url}/browse/ONB-1?a=b`);
  });
});

describe('issues', () => {
  test('are shown as the acting person sees them', async () => {
    expect((await as(maker)('issue', { issueKey: 'ONB-6' })).result).toMatchObject({ key: 'ONB-6', canEdit: true });
    expect((await as(respondent)('issue', { issueKey: 'ONB-6' })).status).toBe(404);
    expect((await as(restricted)('issue', { issueKey: 'FAC-1' })).result).toMatchObject({ canEdit: false });
    const list = hostApi.issues.output.parse((await as(respondent)('issues', { projectKey: 'ONB' })).result);
    expect(list.map((issue) => issue.key)).toEqual(['ONB-1', 'ONB-2', 'ONB-3', 'ONB-4', 'ONB-5']);
    expect(list[0]?.description).toMatch(/^The new analyst joins.*\n\nLaptop/s);
  });

  test('keep a shown panel for everybody, and only on issues one may browse', async () => {
    const shown = await as(restricted)('show-panel', { issueKey: 'ONB-2', moduleKey: 'panel' });
    expect(shown.result).toMatchObject({ shownPanels: ['panel'] });
    expect((await as(maker)('issue', { issueKey: 'ONB-2' })).result).toMatchObject({ shownPanels: ['panel'] });
    expect((await as(respondent)('show-panel', { issueKey: 'ONB-6', moduleKey: 'panel' })).status).toBe(404);
    expect((await as(maker)('show-panel', { issueKey: 'ONB-2', moduleKey: 'home' })).status).toBe(404);
  });

  test('are created and deleted with the permissions of the acting person, and the app hears of it', async () => {
    const made = await as(respondent)('create-issue', { projectKey: 'FAC', summary: 'A new lamp' });
    expect(made.result).toMatchObject({ key: 'FAC-7', summary: 'A new lamp' });
    await site.jira.settled();
    expect((await as(restricted)('create-issue', { projectKey: 'FAC', summary: 'No' })).status).toBe(403);
    expect((await as(respondent)('delete-issue', { issueKey: 'FAC-7' })).status).toBe(403);
    expect((await as(maker)('delete-issue', { issueKey: 'FAC-7' })).status).toBe(200);
    await site.jira.settled();
    const events = await as(maker)('invoke', { moduleKey: 'home', functionKey: 'events' });
    expect(events.result).toMatchObject([
      { eventType: 'avi:jira:created:issue', issue: { key: 'FAC-7' }, atlassianId: respondent },
      { eventType: 'avi:jira:deleted:issue', issue: { key: 'FAC-7' }, atlassianId: maker },
    ]);
  });
});

describe('the context of a module', () => {
  const panelOn = (issueKey: string) => ({ moduleKey: 'panel', issueKey });

  test('is made by the site from the issue', async () => {
    const { result } = await as(respondent)('context', panelOn('onb-1'));
    expect(result).toMatchObject({
      accountId: respondent,
      moduleKey: 'panel',
      siteUrl: site.url,
      extension: {
        type: 'jira:issuePanel',
        issue: { key: 'ONB-1', type: 'Task', typeId: '10001' },
        project: { id: '10000', key: 'ONB', type: 'software' },
      },
    });
  });

  test.each([
    ['a hidden issue', respondent, panelOn('ONB-6'), 404],
    ['an issue that does not exist', maker, panelOn('ONB-99'), 404],
    ['a panel without an issue', maker, { moduleKey: 'panel' }, 400],
    ['a module that does not exist', maker, { moduleKey: 'other' }, 404],
    ['the admin page for a maker', maker, { moduleKey: 'settings' }, 403],
  ])('is refused for %s, and so is an invocation there', async (...[, who, place, status]) => {
    expect((await as(who)('context', place)).status).toBe(status);
    expect((await as(who)('invoke', { ...place, functionKey: 'context' })).status).toBe(status);
  });

  test('reaches the resolver from the site, whatever the page claims', async () => {
    const extension = { issue: { id: '1', key: 'ONB-6' }, type: 'jira:adminPage', modal: { step: 2 } };
    const input = { ...panelOn('ONB-1'), functionKey: 'context', payload: { a: 1 }, extension, accountId: admin };
    const { result } = await as(respondent)('invoke', input);
    expect(result).toMatchObject({
      payload: { a: 1 },
      context: {
        accountId: respondent,
        extension: { type: 'jira:issuePanel', issue: { key: 'ONB-1' }, modal: { step: 2 } },
      },
    });
  });

  test('an invocation without an answer answers null, a failing one says so', async () => {
    expect(await as(maker)('invoke', { moduleKey: 'home', functionKey: 'nothing' })).toMatchObject({
      status: 200,
      result: null,
    });
    const failed = await as(maker)('invoke', { moduleKey: 'home', functionKey: 'fail' });
    expect(failed.status).toBe(502);
    expect(failed.error).toContain('on purpose');
  });
});

describe('requests to Jira through the bridge', () => {
  const request = (restPath: string, fetchRequestInit: object = {}) => ({
    product: 'jira',
    restPath,
    fetchRequestInit,
  });

  test('carry the acting person and the scopes of the manifest, whatever the page adds', async () => {
    const forged: [string, string][] = [
      ['x-local-principal', admin],
      ['x-local-scopes', 'write:jira-work'],
    ];
    const read = await as(respondent)('fetch-product', request('/rest/api/3/issue/ONB-6', { headers: forged }));
    expect(read.result).toMatchObject({ status: 404, isAttachment: false });
    const write = request('/rest/api/3/issue/ONB-1/properties/a', { method: 'PUT', body: '1', headers: forged });
    expect((await as(respondent)('fetch-product', write)).result).toMatchObject({ status: 401 });
    const own = await as(maker)('fetch-product', request('/rest/api/3/issue/ONB-6?fields=summary'));
    expect(own.result).toMatchObject({ status: 200 });
    expect(JSON.stringify(own.result)).toContain('probation');
  });

  test.each(['//elsewhere.example/rest/', '/rest/../app/report-accounts', 'rest/api/3/myself', '/\\elsewhere/rest/'])(
    'stay within the REST interface: %s',
    async (restPath) => expect((await as(maker)('fetch-product', request(restPath))).status).toBe(400),
  );
});

test('functions of the app reach Jira with the scopes of the manifest', async () => {
  const invoke = async (functionKey: string) => (await as(maker)('invoke', { moduleKey: 'home', functionKey })).result;
  expect(await invoke('read')).toBe(200);
  expect(await invoke('write')).toBe(401);
});

test('people and groups are found by id and name', async () => {
  expect((await as(maker)('people', { query: 'uri' })).result).toMatchObject([
    { accountId: restricted, role: 'Restricted user' },
  ]);
  expect((await as(maker)('people', { accountIds: [admin, 'nobody'] })).result).toMatchObject([{ accountId: admin }]);
  expect((await as(maker)('people', { accountIds: [] })).result).toEqual([]);
  expect((await as(maker)('groups', { groupIds: [] })).result).toEqual([]);
});

import { startFixtureSite, type FixtureSite } from '../fixture-site';

jest.setTimeout(60_000);
let site: FixtureSite;
beforeAll(async () => {
  site = await startFixtureSite();
});
afterAll(() => site.close());

it('are stored in the partition of the installation, under the manifest’s entities', async () => {
  const note = { key: 'n1', issue: '7', text: 'one' };
  expect(await site.call('write', note)).toMatchObject([{ key: 'n1', value: { text: 'one' } }]);
  await expect(site.call('write', { ...note, text: 'two' })).rejects.toThrow('conditions');
  expect(site.stored('last')).toBe('n1');
  expect(site.platform.kvsOf('another').records()).toEqual([]);
});

it('reach Jira as the app or as the user, with the scopes of the manifest', async () => {
  const seen = (principal: string): object => ({ status: 200, body: JSON.stringify({ principal, ...rest }) });
  const rest = {
    scopes: 'storage:app read:jira-work report:personal-data',
    path: '/rest/api/3/issue/A-1?fields=a%20b',
  };
  expect(await site.call('jira', { who: 'app' }, 'ann')).toEqual(seen('app'));
  expect(await site.call('jira', {}, 'ann')).toEqual(seen('ann'));
  await expect(site.call('jira', {})).rejects.toThrow('Authentication Required');
  await expect(site.call('jira', { who: 'bob' }, 'ann')).rejects.toThrow('OFFLINE_ACCESS_NOT_ALLOWED');
});

it('may be the permission checks and the personal-data report of the genuine package', async () => {
  expect(await site.call('may', {}, 'ann')).toEqual({ edit: true });
  expect(await site.call('report')).toEqual([{ accountId: 'ann', status: 'closed' }]);
});

it('leave only to hosts the manifest names', async () => {
  const refusal = 'URL not included in the external fetch backend permissions: ';
  const elsewhere = 'https://elsewhere.example/a?secret=1';
  await expect(site.call('fetch', { url: elsewhere })).rejects.toThrow(refusal + elsewhere);
  await expect(site.call('fetch', { url: 'http://gateway.example.com/' })).rejects.toThrow(refusal);
  expect(await site.call('fetch', { url: 'https://gateway.example.com/open' })).toMatchObject({ status: 200 });
  expect(site.gateway.received.at(-1)).toMatchObject({ path: '/open' });
  expect(site.lines.join('\n')).not.toContain('secret=1');
});

it.each([
  ['an unknown remote', { key: 'ghost' }, 'Invalid remote key provided: "ghost"'],
  ['a remote without compute', { key: 'mute' }, 'REMOTE_OPERATION_NOT_ALLOWED'],
  ['a redirect', { path: '/moved' }, 'REMOTE_REDIRECTED'],
])('fail for %s', async (_what, payload, words) => {
  await expect(site.call('remote', payload)).rejects.toThrow(words);
});

it('fail by name where the local platform has nothing', async () => {
  await expect(site.call('graph')).rejects.toThrow('NOT_SUPPORTED_LOCALLY: GraphQL somethingElse');
  expect(site.lines).toContain('[platform] not supported locally: GraphQL somethingElse');
});

it('are traced without what they carried', async () => {
  site.platform.resetTrace();
  await site.call('write', { key: 'n2', issue: '7', text: 'marker' });
  const trace = site.platform.trace();
  expect(trace.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
    'invoke panel/resolver',
    'kvs /api/v1/transaction',
    'kvs /api/v1/entity/query',
  ]);
  expect(JSON.stringify(trace)).not.toContain('marker');
});

it('fail as requests of the platform when a remote or Jira is down', async () => {
  await Promise.all([site.gateway.close(), site.jira.close()]);
  await expect(site.call('remote')).rejects.toThrow('REMOTE_UNREACHABLE');
  await expect(site.call('jira', { who: 'app' })).rejects.toThrow('PRODUCT_UNREACHABLE');
  expect(await site.call('nothing')).toBeUndefined();
});

import { asApp, asUser, authorize, invokeRemote, route } from '@forge/api';
import { kvs as client } from '@forge/kvs';
import { DatabaseSync } from 'node:sqlite';
import { installForgeGlobals, type ForgeCall, type InProcessForge } from '../../../local/platform/in-process';
import { createKvs } from '../../../local/platform/kvs/kvs';

const asked: string[] = [];
let forge: InProcessForge;

beforeEach(() => {
  asked.length = 0;
  forge = installForgeGlobals({
    kvs: createKvs({ entities: [], database: new DatabaseSync(':memory:'), partition: 'p', now: () => 0 }),
    jira: (path, init, { accountId }) => {
      asked.push(`${accountId ?? 'app'} ${init.method ?? 'GET'} ${path}`);
      return Promise.resolve(Response.json({ projectPermissions: [{ permission: 'EDIT_ISSUES', issues: [7] }] }));
    },
    remote: (path) => Promise.resolve(Response.json({ path })),
  });
});
afterEach(() => {
  forge.restore();
});

it('answers the genuine packages as whoever acts', async () => {
  await forge.runAs({ accountId: 'ann' }, async () => {
    await asUser().requestJira(route`/rest/api/3/issue/${7}`);
    await asApp().requestJira(route`/rest/api/3/issue/${7}`);
    expect(await (await invokeRemote('gateway', { path: '/v1/forms' })).json()).toEqual({ path: '/v1/forms' });
    expect(await authorize().onJiraIssue(7).canEdit?.()).toBe(true);
    expect(await authorize().onJiraIssue(8).canEdit?.()).toBe(false);
  });
  expect(asked.slice(0, 2)).toEqual(['ann GET /rest/api/3/issue/7', 'app GET /rest/api/3/issue/7']);
  expect(forge.counts()).toEqual({ kvs: 0, jira: 4, remote: 1, egress: 0 });
});

it('has no user where nobody acts', async () => {
  await forge.runAs({}, () => expect(asUser().requestJira(route`/x`)).rejects.toThrow('Authentication Required'));
});

it('refuses the web', async () => {
  await forge.runAs({}, () =>
    expect(fetch('https://elsewhere.example')).rejects.toThrow(
      'URL not included in the external fetch backend permissions',
    ),
  );
  expect(forge.counts().egress).toBe(1);
});

it('breaks a request before or after it is done', async () => {
  const at = (number: number) => (call: ForgeCall) => {
    if (call.number === number) throw new Error(`broken at ${call.path}`);
  };
  forge.before(at(1));
  await expect(client.set('a', 1)).rejects.toThrow('broken at /api/v1/set');
  expect(await client.get('a')).toBeUndefined();
  forge.before(undefined);
  forge.reset();
  forge.after(at(1));
  await expect(client.set('a', 1)).rejects.toThrow('broken at /api/v1/set');
  expect(await client.get('a')).toBe(1);
});

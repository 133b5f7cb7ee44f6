import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Platform } from '../../../local/platform/platform';
import { builtFixture, place, startNeighbour, startPlatform, type Neighbour } from './platform-under-test';

jest.setTimeout(60_000);

const appAri = 'ari:cloud:ecosystem::app/11111111-1111-4111-8111-111111111111';
let buildDir = '';
let remove = (): void => undefined;
let jira: Neighbour;
let gateway: Neighbour;
let platform: Platform;
const lines: string[] = [];

beforeAll(async () => {
  ({ buildDir, remove } = await builtFixture());
  jira = await startNeighbour(({ path: asked, headers }) => {
    if (asked === '/rest/api/3/permissions/check') return Response.json({ projectPermissions: [{ permission: 'EDIT_ISSUES', issues: [7] }] });
    if (asked === '/app/report-accounts') return Response.json({ accounts: [{ accountId: 'ann', status: 'closed' }] });
    return Response.json({ principal: headers.get('x-local-principal'), scopes: headers.get('x-local-scopes'), path: asked });
  });
  gateway = await startNeighbour(({ path: asked, body }) =>
    asked.endsWith('/moved') ? new Response('', { status: 302, headers: { location: '/' } }) : Response.json({ path: asked, body }),
  );
  platform = await startPlatform({ buildDir, jira: jira.url, gateway: gateway.url, lines });
  await platform.install();
});

afterAll(async () => {
  await platform.close();
  await Promise.all([jira.close(), gateway.close()]);
  remove();
});

const call = (functionKey: string, payload: unknown = {}, accountId?: string): Promise<unknown> =>
  platform.invokeResolver({ moduleKey: 'panel', functionKey, payload, context: { extension: { issue: { id: '7' } } }, ...(accountId !== undefined && { accountId }) });
const crash = (functionKey: string): Promise<unknown> => platform.invokeResolver({ moduleKey: 'crashing', functionKey, payload: {}, context: {} });
const installationId = (): string => platform.installation().installationId ?? '';
const stored = (key: string, of = platform, installation = installationId()): unknown => {
  const { body } = of.kvsOf(installation).handle('/api/v1/get', { key });
  return typeof body === 'object' && body !== null ? Reflect.get(body, 'value') : undefined;
};

describe('the build', () => {
  it('writes what the platform and the host page read', () => {
    const read = (file: string): string => readFileSync(path.join(buildDir, file), 'utf8');
    expect(JSON.parse(read('manifest.json'))).toMatchObject({ remotes: [{ baseUrl: 'https://gateway.example.com/base' }, { key: 'mute' }] });
    expect(read('resources/panel/index.html')).toContain('<script src="panel.js">');
    expect(read('resources/panel/panel.js').length).toBeGreaterThan(1000);
    expect(read('resources/custom/index.html')).toContain('Custom');
    expect(process.env['GATEWAY_URL']).toBeUndefined();
  });
});

describe('a resolver', () => {
  it('gets payload, context and who is acting, and little environment', async () => {
    expect(await call('context', { a: [1] }, 'ann')).toMatchObject({
      payload: { a: [1] },
      accountId: 'ann',
      extension: { issue: { id: '7' } },
      license: { active: true },
      installation: { ari: `ari:cloud:ecosystem::installation/${installationId()}`, contexts: [{ cloudId: 'cloud-1' }] },
      variable: 'hello',
      environment: 2,
      app: appAri,
    });
  });

  it('may answer nothing', async () => {
    expect(await call('nothing')).toBeUndefined();
  });

  it.each([
    ['throws', () => call('fail'), 'on purpose'],
    ['is not defined', () => call('ghost'), "Resolver has no definition for 'ghost'."],
    ['gets more than 500 KB', () => call('nothing', 'x'.repeat(500 * 1024)), 'larger than 500 KB'],
  ])('fails in the words of the platform when it %s', async (_how, work, words) => {
    await expect(work()).rejects.toThrow(`There was an error invoking the function - `);
    await expect(work()).rejects.toThrow(words);
  });

  it('keeps its process warm, loses it in a crash and gets a fresh one', async () => {
    const first = await crash('pid');
    expect(await crash('pid')).toBe(first);
    await expect(crash('crash')).rejects.toThrow('exit code 3');
    expect(await crash('pid')).not.toBe(first);
  });

  it('cannot use more memory than the manifest gives it', async () => {
    await expect(crash('exhaust')).rejects.toThrow('The function process ended');
    expect(typeof (await crash('pid'))).toBe('number');
  });

  it('has no platform any more once it has answered', async () => {
    await call('late');
    const written = (): boolean => lines.some((line) => line.includes('late write: '));
    for (let tries = 0; tries < 200 && !written(); tries += 1) await new Promise((resolve) => void setTimeout(resolve, 10));
    expect(written()).toBe(true);
    expect(stored('late')).toBeUndefined();
  });
});

describe('what a function asks for', () => {
  it('is stored in the partition of its installation, under the manifest’s entities', async () => {
    expect(await call('write', { key: 'n1', issue: '7', text: 'one' })).toMatchObject([{ key: 'n1', value: { text: 'one' } }]);
    await expect(call('write', { key: 'n1', issue: '7', text: 'two' })).rejects.toThrow('conditions');
    expect(stored('last')).toBe('n1');
    expect(platform.kvsOf('another').records()).toEqual([]);
  });

  it('reaches Jira as the app or as the user, with the scopes of the manifest', async () => {
    const asked = '/rest/api/3/issue/A-1?fields=a%20b';
    const scopes = 'storage:app read:jira-work report:personal-data';
    expect(await call('jira', { who: 'app' }, 'ann')).toEqual({ status: 200, body: { principal: 'app', scopes, path: asked } });
    expect(await call('jira', {}, 'ann')).toEqual({ status: 200, body: { principal: 'ann', scopes, path: asked } });
    await expect(call('jira', {})).rejects.toThrow('Authentication Required');
    await expect(call('jira', { who: 'bob' }, 'ann')).rejects.toThrow('OFFLINE_ACCESS_NOT_ALLOWED');
    expect(await call('may', {}, 'ann')).toEqual({ edit: true });
    expect(await call('report')).toEqual([{ accountId: 'ann', status: 'closed' }]);
  });

  it('leaves only to hosts the manifest names', async () => {
    await expect(call('fetch', { url: 'https://elsewhere.example/a?secret=1' })).rejects.toThrow('URL not included in the external fetch backend permissions: https://elsewhere.example/a');
    await expect(call('fetch', { url: 'http://gateway.example.com/' })).rejects.toThrow('URL not included');
    expect(await call('fetch', { url: 'https://gateway.example.com/open' })).toMatchObject({ status: 200 });
    expect(lines.join('\n')).not.toContain('secret=1');
  });

  it.each([
    ['an unknown remote', { key: 'ghost' }, 'Invalid remote key provided: "ghost"'],
    ['a remote without compute', { key: 'mute' }, 'REMOTE_OPERATION_NOT_ALLOWED'],
    ['a redirect', { path: '/moved' }, 'REMOTE_REDIRECTED'],
  ])('fails for %s', async (_what, payload, words) => {
    await expect(call('remote', payload)).rejects.toThrow(words);
  });

  it('fails by name where the local platform has nothing', async () => {
    await expect(call('graph')).rejects.toThrow('NOT_SUPPORTED_LOCALLY: GraphQL somethingElse');
    expect(lines).toContain('[platform] not supported locally: GraphQL somethingElse');
  });

  it('is traced without what it carried', async () => {
    platform.resetTrace();
    await call('write', { key: 'n2', issue: '7', text: 'marker' });
    const trace = platform.trace();
    expect(trace.map(({ kind, path: where }) => `${kind} ${where}`)).toEqual(['invoke panel/resolver', 'kvs /api/v1/transaction', 'kvs /api/v1/entity/query']);
    expect(JSON.stringify(trace)).not.toContain('marker');
  });
});

describe('an invocation token', () => {
  const keys = () => createRemoteJWKSet(new URL(`${platform.url}/.well-known/jwks.json`));
  const received = async () => {
    await call('remote', {}, 'ann');
    const last = gateway.received.at(-1);
    return { last, token: (last?.headers.get('authorization') ?? '').replace('Bearer ', '') };
  };
  const verified = (token: string) =>
    jwtVerify(token, keys(), { issuer: 'forge/invocation-token', audience: appAri, algorithms: ['RS256'], currentDate: new Date(platform.clock.now()) });

  it('proves app, installation and environment to the remote', async () => {
    const { last, token } = await received();
    expect(last).toMatchObject({ path: '/base/v1/echo?a=b', body: 'hello', method: 'POST' });
    const { payload } = await verified(token);
    expect(payload).toMatchObject({
      app: {
        id: appAri,
        appVersion: '1.0.0',
        installationId: `ari:cloud:ecosystem::installation/${installationId()}`,
        installation: { contexts: [{ cloudId: 'cloud-1' }] },
        environment: { type: 'DEVELOPMENT', id: expect.stringMatching(/\/environment-1$/) },
        module: { type: 'jira:issuePanel', key: 'panel' },
        license: { isActive: true },
      },
      jti: expect.any(String),
    });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(25);
  });

  it('has a new id each time and is still good after the key was rotated, which a new one is signed with', async () => {
    const before = await received();
    await platform.rotateSigningKey();
    const after = await received();
    expect(decodeProtectedHeader(after.token).kid).not.toBe(decodeProtectedHeader(before.token).kid);
    const [old, fresh] = await Promise.all([verified(before.token), verified(after.token)]);
    expect(old.payload.jti).not.toBe(fresh.payload.jti);
  });
});

describe('events', () => {
  it('told the app that it was installed', () => {
    expect(stored('event:avi:forge:installed:app:0')).toBe(installationId());
  });

  it('come again at most four times while the handler asks for it', async () => {
    await platform.fireEvent('avi:jira:deleted:issue', { id: '7', stubborn: 2 });
    expect([0, 1, 2, 3].map((count) => stored(`event:avi:jira:deleted:issue:${String(count)}`))).toEqual(['7', '7', '7', undefined]);
    await platform.fireEvent('avi:jira:deleted:issue', { id: '8', stubborn: 99 });
    expect([4, 5].map((count) => stored(`event:avi:jira:deleted:issue:${String(count)}`))).toEqual(['8', undefined]);
  });

  it('reach web triggers at stable public addresses', async () => {
    const urls = await call('hook');
    const [url, again] = typeof urls === 'object' && urls !== null ? [String(Reflect.get(urls, 'url')), Reflect.get(urls, 'again')] : [''];
    expect(again).toBe(url);
    const response = await fetch(`${url}/deep/path?q=1&q=2`, { method: 'POST', body: 'in' });
    expect([response.status, await response.text(), response.headers.get('x-two')]).toEqual([201, 'deep/path in 1,2', 'a, b']);
    await call('unhook', { url });
    expect((await fetch(url)).status).toBe(404);
    const fixed = await call('fixed');
    const answer = await fetch(String(typeof fixed === 'object' && fixed !== null && Reflect.get(fixed, 'url')));
    expect([answer.status, await answer.text()]).toEqual([202, 'taken']);
  });

  it('of a schedule come by hand and report how it went', async () => {
    expect(await platform.fireScheduled('daily')).toEqual({ ok: true, message: 'The scheduled trigger ran.' });
    expect(await platform.fireScheduled('slow')).toEqual({ ok: false, message: 'Function timed out after 1 seconds' });
    await expect(platform.fireScheduled('ghost')).rejects.toThrow("no scheduled trigger 'ghost'");
  });
});

describe('time and installations', () => {
  let folder = '';
  let own: Platform;
  const start = () => startPlatform({ buildDir, jira: jira.url, gateway: gateway.url, stateFile: path.join(folder, 'state.sqlite'), lines });
  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'state-'));
    own = await start();
    await own.install();
  });
  afterEach(async () => {
    await own.close();
    rmSync(folder, { recursive: true });
  });
  const nowInside = async (): Promise<number> => {
    const answer = await own.invokeResolver({ moduleKey: 'panel', functionKey: 'context', payload: {}, context: {} });
    return typeof answer === 'object' && answer !== null ? Number(Reflect.get(answer, 'now')) : NaN;
  };
  const ticks = (key: string): unknown => stored(`ticks:${key}`, own, own.installation().installationId);

  it('moves the clock of running functions and fires each due schedule once', async () => {
    await nowInside();
    await own.clock.move(3);
    expect(own.clock.offsetDays()).toBeCloseTo(3);
    expect([ticks('daily'), ticks('weekly')]).toEqual([1, undefined]);
    await own.clock.move(0.5);
    expect(ticks('daily')).toBe(1);
    await own.clock.move(4);
    expect([ticks('daily'), ticks('weekly')]).toEqual([2, 1]);
    expect(Math.abs((await nowInside()) - Date.now() - 7.5 * 86_400_000)).toBeLessThan(60_000);
  });

  it('keeps everything between starts', async () => {
    await own.invokeResolver({ moduleKey: 'panel', functionKey: 'write', payload: { key: 'n', issue: '1', text: 't' }, context: {} });
    await own.clock.move(1);
    const before = { installation: own.installation(), keys: await (await fetch(`${own.url}/.well-known/jwks.json`)).json() as unknown };
    await own.close();
    own = await start();
    expect({ installation: own.installation(), keys: await (await fetch(`${own.url}/.well-known/jwks.json`)).json() as unknown }).toEqual(before);
    expect(own.clock.offsetDays()).toBeCloseTo(1);
    expect(stored('last', own, own.installation().installationId)).toBe('n');
    expect(Math.abs((await nowInside()) - own.clock.now())).toBeLessThan(60_000);
  });

  it('tells the app before it goes, keeps its data 28 days, and begins anew after that', async () => {
    const first = own.installation().installationId ?? '';
    const calls = gateway.received.length;
    await own.uninstall();
    expect(gateway.received.slice(calls).map(({ path: asked }) => asked)).toEqual(['/base/v1/uninstalled']);
    expect(lines).toContain("[platform] preUninstall 'leaving' failed: left badly");
    expect(own.installation()).toEqual({ installed: false });
    await expect(nowInside()).rejects.toThrow('not installed');
    await own.clock.move(27);
    expect(own.kvsOf(first).records()).not.toEqual([]);
    await own.install();
    expect(own.installation().installationId).not.toBe(first);
    expect(stored('last', own, own.installation().installationId)).toBeUndefined();
    await own.clock.move(1);
    expect(own.kvsOf(first).records()).toEqual([]);
    expect(own.kvsOf(own.installation().installationId ?? '').records()).not.toEqual([]);
  });
});

it('is a proxy for invocations only', async () => {
  expect((await fetch(`${platform.url}/proxy/api/v1/get`, { method: 'POST', body: '{}' })).status).toBe(401);
  expect(place.cloudId).toBe('cloud-1');
});

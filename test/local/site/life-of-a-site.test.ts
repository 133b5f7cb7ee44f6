import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { seedPeople } from '../../../local/site/seed';
import type { Site } from '../../../local/site/site';
import { callAs, prepareSite, type SiteUnderTest } from './site-under-test';

const Asked = z.object({ path: z.string(), operator: z.boolean(), signed: z.boolean().optional(), now: z.number() });
const Tenant = z.object({ cloudId: z.string() });
const dayMs = 86_400_000;
const { admin, maker } = seedPeople;

let prepared: SiteUnderTest;
let site: Site;

beforeAll(async () => {
  prepared = await prepareSite();
}, 60_000);
afterAll(() => prepared.remove());
beforeEach(async () => {
  site = await prepared.start();
});
afterEach(async () => {
  await site.close();
  prepared.forget();
});

/** What the gateway was asked, its own checks of health aside. */
const asked = () =>
  readFileSync(path.join(prepared.stateDir, 'gateway.db'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => Asked.parse(JSON.parse(line)));

const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await holds())) await new Promise((resolve) => setImmediate(resolve));
};

test('panels, people chosen, issues, the clock and the installation outlive a restart', async () => {
  const call = callAs(site, admin);
  await call('show-panel', { issueKey: 'ONB-1', moduleKey: 'panel' });
  await call('create-issue', { projectKey: 'ONB', summary: 'Kept' });
  await call('move-clock', { days: 3 });
  await call('uninstall');
  await call('install');
  const { cloudId } = Tenant.parse((await call('context', { moduleKey: 'home' })).result);
  await call('uninstall');
  await site.close();
  site = await prepared.start();
  const again = callAs(site, admin);
  expect((await again('issue', { issueKey: 'ONB-1' })).result).toMatchObject({ shownPanels: ['panel'] });
  expect((await again('issue', { issueKey: 'ONB-7' })).result).toMatchObject({ summary: 'Kept' });
  expect((await again('session')).result).toMatchObject({
    clock: { offsetDays: 3 },
    app: { installed: false, modules: [] },
  });
  await again('install');
  expect((await again('context', { moduleKey: 'home' })).result).toMatchObject({ cloudId });
});

test('installing is for admins; what is not installed answers nothing', async () => {
  expect((await callAs(site, maker)('uninstall')).status).toBe(403);
  const call = callAs(site, admin);
  expect((await call('install')).status).toBe(409);
  expect((await call('uninstall')).result).toMatchObject({ app: { installed: false } });
  expect((await call('context', { moduleKey: 'home' })).status).toBe(404);
  expect((await call('invoke', { moduleKey: 'home', functionKey: 'nothing' })).status).toBe(404);
  expect((await call('fetch-product', { product: 'jira', restPath: '/rest/api/3/serverInfo' })).status).toBe(404);
  expect((await call('fire-schedule', { key: 'daily' })).status).toBe(409);
  expect((await call('uninstall')).status).toBe(409);
});

test('the clock moves for Jira, the platform and the gateway, which is then told to purge', async () => {
  const before = Date.now();
  expect((await callAs(site, maker)('move-clock', { days: 91 })).result).toMatchObject({ clock: { offsetDays: 91 } });
  const purge = asked().find((request) => request.path === '/operator/v1/purge');
  expect(purge?.operator).toBe(true);
  expect(purge?.now).toBeGreaterThanOrEqual(before + 91 * dayMs);
  expect(site.jira.site.now()).toBeGreaterThanOrEqual(before + 91 * dayMs);
  expect((await callAs(site, maker)('move-clock', { days: 1e9 })).status).toBe(400);
});

test('functions reach the gateway under its declared address, signed', async () => {
  const answer = await callAs(site, maker)('invoke', { moduleKey: 'home', functionKey: 'remote' });
  expect(answer.result).toBe(200);
  expect(asked().find((request) => request.path === '/echo')).toMatchObject({ signed: true, operator: false });
});

test('the gateway can be stopped and started, and the site says when it cannot purge', async () => {
  const call = callAs(site, maker);
  expect((await call('gateway', { running: false })).result).toEqual({ running: false });
  expect((await call('session')).result).toMatchObject({ gateway: { running: false } });
  await call('move-clock', { days: 1 });
  expect(prepared.lines).toContain('The gateway did not purge: it cannot be reached.');
  expect((await call('gateway', { running: true })).result).toEqual({ running: true });
  expect((await fetch(`${site.gateway.url}/healthz`)).status).toBe(200);
});

test('a gateway that dies is started again', async () => {
  await fetch(`${site.gateway.url}/die`).catch(() => undefined);
  await until(() => prepared.lines.includes('The gateway ended by itself; starting it again.'));
  await until(() =>
    fetch(`${site.gateway.url}/healthz`).then(
      (response) => response.ok,
      () => false,
    ),
  );
  expect(site.gateway.running()).toBe(true);
});

test('a schedule runs when told, an unknown one is refused', async () => {
  expect((await callAs(site, maker)('fire-schedule', { key: 'daily' })).result).toMatchObject({ ok: true });
  expect((await callAs(site, maker)('fire-schedule', { key: 'yearly' })).status).toBe(404);
});

test('deleting a project takes its issues along and tells the app once', async () => {
  expect((await callAs(site, maker)('delete-project', { projectKey: 'FAC' })).status).toBe(403);
  expect((await callAs(site, admin)('delete-project', { projectKey: 'FAC' })).status).toBe(200);
  await site.jira.settled();
  expect((await callAs(site, admin)('issue', { issueKey: 'FAC-1' })).status).toBe(404);
  const events = await callAs(site, admin)('invoke', { moduleKey: 'home', functionKey: 'events' });
  expect(events.result).toMatchObject([{ eventType: 'avi:jira:deleted:project', project: { key: 'FAC' } }]);
});

test('two sites beside each other have their own ports and ids', async () => {
  const second = await prepared.start('beside');
  try {
    expect(second.url).not.toBe(site.url);
    const context = async (one: Site) => (await callAs(one, maker)('context', { moduleKey: 'home' })).result;
    const { cloudId } = Tenant.parse(await context(site));
    expect(await context(second)).not.toMatchObject({ cloudId });
  } finally {
    await second.close();
  }
});

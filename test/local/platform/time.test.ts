import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Platform } from '../../../local/platform/platform';
import { callOn, startFixtureSite, storedIn, type FixtureSite } from './fixture-site';
import { startPlatform } from './platform-under-test';

jest.setTimeout(60_000);
let site: FixtureSite;
let folder: string;
let own: Platform;

const start = (): Promise<Platform> =>
  startPlatform({
    buildDir: site.buildDir,
    jira: site.jira.url,
    gateway: site.gateway.url,
    stateFile: path.join(folder, 'state.sqlite'),
    log: (line) => site.lines.push(line),
  });
const keysOf = async (platform: Platform): Promise<string> =>
  (await fetch(`${platform.url}/.well-known/jwks.json`)).text();
const nowInside = async (): Promise<number> => {
  const answer = await callOn(own)('context');
  return typeof answer === 'object' && answer !== null ? Number(Reflect.get(answer, 'now')) : NaN;
};

beforeAll(async () => {
  site = await startFixtureSite();
});
afterAll(() => site.close());
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'state-'));
  own = await start();
  await own.install();
});
afterEach(async () => {
  await own.close();
  rmSync(folder, { recursive: true });
});

it('moves for running functions, and each schedule that became due runs once', async () => {
  const ticks = (): unknown[] => [storedIn(own, 'ticks:daily'), storedIn(own, 'ticks:weekly')];
  await nowInside();
  await own.clock.move(3);
  expect(own.clock.offsetDays()).toBeCloseTo(3);
  expect(ticks()).toEqual([1, undefined]);
  await own.clock.move(0.5);
  expect(ticks()).toEqual([1, undefined]);
  await own.clock.move(4);
  expect(ticks()).toEqual([2, 1]);
  expect(Math.abs((await nowInside()) - Date.now() - 7.5 * 86_400_000)).toBeLessThan(60_000);
});

it('takes nothing away: all is there at the next start', async () => {
  await callOn(own)('write', { key: 'n', issue: '1', text: 't' });
  await own.clock.move(1);
  const installation = own.installation();
  const keys = await keysOf(own);
  await own.close();
  own = await start();
  expect(own.installation()).toEqual(installation);
  expect(await keysOf(own)).toBe(keys);
  expect(own.clock.offsetDays()).toBeCloseTo(1);
  expect(storedIn(own, 'last')).toBe('n');
  expect(Math.abs((await nowInside()) - own.clock.now())).toBeLessThan(60_000);
});

it('ends hosted data 28 days after the app was told and left, and another installation begins empty', async () => {
  const first = own.installation().installationId ?? '';
  const calls = site.gateway.received.length;
  await own.uninstall();
  expect(site.gateway.received.slice(calls).map((received) => received.path)).toEqual(['/base/v1/uninstalled']);
  expect(site.lines).toContain("[platform] preUninstall 'leaving' failed: Error");
  expect(site.lines.join('\n')).not.toContain('left badly');
  expect(own.installation()).toEqual({ installed: false });
  await expect(nowInside()).rejects.toThrow('not installed');
  await own.clock.move(27);
  expect(own.kvsOf(first).records()).not.toEqual([]);
  await own.install();
  const second = own.installation().installationId ?? '';
  expect(second).not.toBe(first);
  expect(storedIn(own, 'last')).toBeUndefined();
  await own.clock.move(1);
  expect(own.kvsOf(first).records()).toEqual([]);
  expect(own.kvsOf(second).records()).not.toEqual([]);
});

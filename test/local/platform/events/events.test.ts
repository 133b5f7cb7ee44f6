import { startFixtureSite, type FixtureSite } from '../fixture-site';

jest.setTimeout(60_000);
let site: FixtureSite;
beforeAll(async () => {
  site = await startFixtureSite();
});
afterAll(() => site.close());

const urlOf = async (functionKey: string): Promise<{ url: string; again: unknown }> => {
  const answer = await site.call(functionKey);
  if (typeof answer !== 'object' || answer === null) throw new Error('no address');
  return { url: String(Reflect.get(answer, 'url')), again: Reflect.get(answer, 'again') };
};

it('tell the app that it was installed', () => {
  expect(site.stored('event:avi:forge:installed:app:0')).toBe(site.platform.installation().installationId);
});

it('come again at most four times while the handler asks for it', async () => {
  const came = (counts: readonly number[]): unknown[] =>
    counts.map((count) => site.stored(`event:avi:jira:deleted:issue:${String(count)}`));
  await site.platform.fireEvent('avi:jira:deleted:issue', { id: '7', stubborn: 2 });
  expect(came([0, 1, 2, 3])).toEqual(['7', '7', '7', undefined]);
  await site.platform.fireEvent('avi:jira:deleted:issue', { id: '8', stubborn: 99 });
  expect(came([4, 5])).toEqual(['8', undefined]);
});

it('reach web triggers at stable public addresses', async () => {
  const { url, again } = await urlOf('hook');
  expect(again).toBe(url);
  const response = await fetch(`${url}/deep/path?q=1&q=2`, { method: 'POST', body: 'in' });
  const { status, headers } = response;
  expect([status, await response.text(), headers.get('x-two')]).toEqual([201, 'deep/path in 1,2', 'a, b']);
  await site.call('unhook', { url });
  expect((await fetch(url)).status).toBe(404);
});

it('reach static web triggers, which answer what the manifest says', async () => {
  const answer = await fetch((await urlOf('fixed')).url);
  expect([answer.status, await answer.text()]).toEqual([202, 'taken']);
});

it('of a schedule come by hand and report how it went', async () => {
  const { platform } = site;
  expect(await platform.fireScheduled('daily')).toEqual({ ok: true, message: 'The scheduled trigger ran.' });
  expect(await platform.fireScheduled('slow')).toEqual({ ok: false, message: 'Function timed out after 1 seconds' });
  await expect(platform.fireScheduled('ghost')).rejects.toThrow("no scheduled trigger 'ghost'");
});

import { startFixtureSite, type FixtureSite } from '../fixture-site';

jest.setTimeout(60_000);
let site: FixtureSite;
beforeAll(async () => {
  site = await startFixtureSite();
});
afterAll(() => site.close());

const crash = (functionKey: string): Promise<unknown> =>
  site.platform.invokeResolver({ moduleKey: 'crashing', functionKey, payload: {}, context: {} });

it('gets payload, context and who is acting, and little environment', async () => {
  const installation = site.platform.installation().installationId ?? '';
  expect(await site.call('context', { a: [1] }, 'ann')).toMatchObject({
    payload: { a: [1] },
    accountId: 'ann',
    extension: { issue: { id: '7' } },
    license: { active: true },
    installation: { ari: `ari:cloud:ecosystem::installation/${installation}`, contexts: [{ cloudId: 'cloud-1' }] },
    variable: 'hello',
    environment: 2,
    app: 'ari:cloud:ecosystem::app/11111111-1111-4111-8111-111111111111',
  });
});

it('may answer nothing', async () => {
  expect(await site.call('nothing')).toBeUndefined();
});

it.each<[string, [string, unknown], string]>([
  ['throws', ['fail', {}], 'on purpose'],
  ['is not defined', ['ghost', {}], "Resolver has no definition for 'ghost'."],
  ['gets more than 500 KB', ['nothing', 'x'.repeat(500 * 1024)], 'the request is larger than 500 KB.'],
])('fails in the words of the platform when it %s', async (_how, [functionKey, payload], words) => {
  await expect(site.call(functionKey, payload)).rejects.toThrow(`There was an error invoking the function - ${words}`);
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
  const refused = site.logged('late write: ');
  await site.call('late');
  await refused;
  expect(site.stored('late')).toBeUndefined();
});

it('is the only one the proxy answers', async () => {
  const response = await fetch(`${site.platform.url}/proxy/api/v1/get`, { method: 'POST', body: '{}' });
  expect(response.status).toBe(401);
});

import { seedPeople } from '../../../local/site/seed';
import type { Site } from '../../../local/site/site';
import { prepareSite, type SiteUnderTest } from './site-under-test';

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

test.each(['/', '/browse/ONB-1', '/jira/apps/forms', '/jira/settings/apps/forms', '/a.b'])(
  'the host page answers at %s, and nobody may frame it',
  async (path) => {
    const response = await fetch(site.url + path);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<title>Jira</title>');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain(`frame-src ${site.resourceOrigin};`);
  },
);

test('files of the page are served, others are not', async () => {
  const script = await fetch(`${site.url}/page/main.js`);
  expect(script.headers.get('content-type')).toContain('javascript');
  expect((await fetch(`${site.url}/page/none.js`)).status).toBe(404);
  expect((await fetch(`${site.url}/page/..%2fmanifest.json`)).status).toBe(404);
});

test('a page of the app comes from another origin with the bridge before everything else', async () => {
  const response = await fetch(`${site.resourceOrigin}/panel/index.html`);
  const html = await response.text();
  expect(html).toContain('<head><script src="/__bridge/global-bridge.js"></script>');
  expect(html.indexOf('global-bridge.js')).toBeLessThan(html.indexOf('panel.js'));
  expect((await fetch(`${site.resourceOrigin}/panel/panel.js`)).status).toBe(200);
  expect(await (await fetch(`${site.resourceOrigin}/__bridge/global-bridge.js`)).text()).toBe('// bridge');
});

test('its policy is the genuine one, framed by the host page alone', async () => {
  const response = await fetch(`${site.resourceOrigin}/panel/index.html`);
  const policy = response.headers.get('content-security-policy') ?? '';
  const directives = new Map(policy.split('; ').map((entry) => [entry.split(' ')[0], entry]));
  expect(directives.get('frame-ancestors')).toBe(`frame-ancestors ${site.url}`);
  expect(directives.get('script-src')).toMatch(/^script-src 'self' https:\/\/forge\.cdn\.prod\.atlassian-dev\.net/);
  expect(directives.get('script-src')).not.toContain('unsafe');
  expect(directives.get('sandbox')).toContain('allow-scripts');
  expect(directives.has('report-uri')).toBe(false);
});

test('the origins do not serve each other', async () => {
  const call = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' };
  expect((await fetch(`${site.resourceOrigin}/api/session`, call)).status).toBe(404);
  expect((await fetch(`${site.resourceOrigin}/page/main.js`)).status).toBe(404);
  expect(await (await fetch(`${site.url}/panel/index.html`)).text()).not.toContain('global-bridge.js');
  expect((await fetch(`${site.resourceOrigin}/..%2fmanifest.json`)).status).toBe(404);
});

test('a person has a picture', async () => {
  const picture = await fetch(`${site.url}/avatar/${seedPeople.respondent}.svg`);
  expect(picture.headers.get('content-type')).toBe('image/svg+xml');
  expect(await picture.text()).toContain('>RD<');
  expect((await fetch(`${site.url}/avatar/nobody.svg`)).status).toBe(404);
});

import { readFileSync } from 'node:fs';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { launchBrowser } from '../../e2e/browser';
import { startSampleSite, type SampleSite } from './sample-site';

jest.setTimeout(120_000);

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let site: SampleSite;
let browser: Browser;
let page: Page;
let errors: string[];

beforeAll(async () => {
  [site, browser] = await Promise.all([startSampleSite(), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

beforeEach(async () => {
  errors = [];
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(20_000);
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
});

afterEach(async () => {
  await page.close();
});

const open = async (path: string): Promise<void> => {
  await page.goto(site.address + path);
};

const openPanel = async (): Promise<void> => {
  await open('/browse/SAM-1');
  await page.getByLabel('Name', { exact: false }).first().waitFor();
};

const sees = (words: string) => page.getByText(words, { exact: true }).waitFor();

/** What axe finds on the page as it is now, each as its rule and the element. */
async function axeFindings(): Promise<readonly string[]> {
  // Run by the test driver, which a page's policy does not bind.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const run: unknown = Reflect.get(globalThis, 'axe');
    if (typeof run !== 'object' || run === null || !('run' in run) || typeof run.run !== 'function') throw new Error('no axe');
    const { violations } = await run.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    return violations.flatMap(({ id, nodes }: { id: string; nodes: { html: string }[] }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
  });
}

describe('fields whose value lives in the app', () => {
  test('lose nothing of what is typed fast, and keep the caret', async () => {
    await openPanel();
    const name = page.getByLabel('Name *');
    const words = 'The quick brown fox jumps over the lazy dog, twice';
    await name.pressSequentially(words);
    await sees(`Name is [${words}]`);
    await page.keyboard.press('Home');
    await page.keyboard.type('So: ');
    await sees(`Name is [So: ${words}]`);
    expect(await name.inputValue()).toBe(`So: ${words}`);
  });

  test('show what the app makes of the words', async () => {
    await openPanel();
    const loud = page.getByLabel('Loud name');
    await loud.pressSequentially('quiet');
    await expectValue(loud, 'QUIET');
  });

  test('are selected, checked and picked', async () => {
    await openPanel();
    await page.getByLabel('Colour').click();
    await page.getByRole('option', { name: 'Green' }).click();
    await page.getByLabel('Urgent').check({ force: true });
    await page.getByRole('group', { name: 'Days' }).getByLabel('Tuesday').check({ force: true });
    await page.getByRole('group', { name: 'Days' }).getByLabel('Monday').check({ force: true });
    await page.getByRole('radiogroup', { name: 'Size' }).getByLabel('Large').check({ force: true });
    await page.getByLabel('Due').fill('12/24/2026');
    await page.keyboard.press('Enter');
    await sees('green / true / mon+tue / large / 2026-12-24');
  });

  test('find people by name and tell the app who they are', async () => {
    await openPanel();
    await page.getByLabel('Reviewers').fill('osei');
    await page.getByRole('option', { name: 'Amara Osei' }).click();
    await page.getByText(/People \[\{"id":"acc-1","type":"user","name":"Amara Osei"/).waitFor();
  });

  test('name their errors and helper texts', async () => {
    await openPanel();
    const name = page.getByLabel('Name *');
    await name.fill('x');
    await sees('Give more than one letter');
    expect(await name.getAttribute('aria-invalid')).toBe('true');
    const ids = (await name.getAttribute('aria-describedby'))?.split(' ') ?? [];
    const texts = await Promise.all(ids.map((id) => page.locator(`[id="${id}"]`).innerText()));
    expect(texts).toEqual([expect.stringContaining('As on your badge'), expect.stringContaining('Give more than one letter')]);
  });

  test('of a form are checked and handed in by the app', async () => {
    await openPanel();
    await page.getByRole('button', { name: 'Save reason' }).click();
    await sees('Give at least three characters');
    await page.getByLabel('Reason').pressSequentially('Because of the move');
    await page.getByRole('button', { name: 'Save reason' }).click();
    await sees('Saved {"reason":"Because of the move"}');
  });
});

async function expectValue(field: ReturnType<Page['getByLabel']>, value: string): Promise<void> {
  await page.waitForFunction(([element, wanted]) => element instanceof HTMLInputElement && element.value === wanted, [
    await field.elementHandle(),
    value,
  ] as const);
}

describe('parts that open and move', () => {
  test('a dialog opens, is typed into and closes', async () => {
    await openPanel();
    await page.getByRole('button', { name: 'Open dialog' }).click();
    const dialog = page.getByRole('dialog', { name: 'Sample dialog' });
    await dialog.getByLabel('Note').pressSequentially('remember');
    await dialog.getByRole('button', { name: 'Done' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await sees('Note [remember]');
  });

  test('a table has working cells and an empty view that can act', async () => {
    await openPanel();
    await page.getByRole('button', { name: 'Choose Two' }).click();
    await sees('Chosen Two');
    await page.getByRole('button', { name: 'Start' }).click();
    await sees('Chosen empty');
  });

  test('tabs, popups and routes of a full page', async () => {
    await open('/jira/apps/sample-gallery/deep/link?x=1');
    await sees('Route /deep/link');
    await page.getByRole('button', { name: 'Details' }).click();
    await sees('Route /details/1');
    expect(new URL(page.url()).pathname).toBe('/jira/apps/sample-gallery/details/1');
    await page.goBack();
    await sees('Route /deep/link');
    await page.goForward();
    await sees('Route /details/1');
    await page.getByRole('tab', { name: 'Controls' }).click();
    await page.getByRole('button', { name: 'Open popup' }).click();
    await sees('Popup content');
  });

  test('a component nobody draws names itself', async () => {
    await open('/jira/apps/sample-gallery');
    await page.getByRole('tab', { name: 'Progress' }).click();
    await page.locator('[data-missing="BarChart"]').waitFor();
    expect(await page.evaluate('globalThis.__missing')).toEqual(['BarChart']);
    expect(errors.join()).toContain('BarChart');
  });
});

describe('the bridge', () => {
  test('carries invocations, their failures, flags and their actions', async () => {
    await openPanel();
    await sees('Context sample-panel SAM-1');
    await page.getByRole('button', { name: 'Invoke', exact: true }).click();
    await sees('Answer {"functionKey":"echo","payload":{"question":1}}');
    await page.getByRole('button', { name: 'Invoke failing' }).click();
    await sees('Answer There was an error invoking the function - kaboom');
    await page.getByRole('button', { name: 'Show flag' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await sees('Answer undone');
  });

  test('lets a frame and its page talk, and the frame call functions', async () => {
    await openPanel();
    const frame: FrameLocator = page.frameLocator('iframe[title="sample-frame"]');
    await frame.getByText('Frame of sample-panel').waitFor();
    await page.getByRole('button', { name: 'Tell frame' }).click();
    await frame.getByText('{"from":"panel"}').waitFor();
    await frame.getByRole('button', { name: 'Tell panel' }).click();
    await sees('Heard {"from":"frame"}');
    await frame.getByRole('button', { name: 'Invoke from frame' }).click();
    await frame.getByText('{"functionKey":"echo","payload":{"from":"frame"}}').waitFor();
  });

  test('brings the theme to the page and to the frame', async () => {
    await openPanel();
    const frame = page.frameLocator('iframe[title="sample-frame"]').locator('html');
    await frame.locator('text=sample-panel').waitFor();
    await page.getByRole('button', { name: 'Theme' }).click();
    await page.getByRole('menuitemradio', { name: 'Dark' }).click();
    await page.locator('html[data-color-mode="dark"]').waitFor();
    await page.frameLocator('iframe[title="sample-frame"]').locator('html[data-color-mode="dark"]').waitFor();
  });
});

describe('people who cannot see well or use a mouse', () => {
  test.each(['/', '/projects/SAM', '/browse/SAM-1', '/jira/apps/sample-gallery', '/manage-apps', '/jira/settings/apps/sample-admin'])(
    'axe finds nothing on %s',
    async (path) => {
      await open(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      if (path === '/browse/SAM-1') await page.getByRole('button', { name: 'Save reason' }).waitFor();
      if (path === '/jira/apps/sample-gallery') await sees('A message');
      expect(await axeFindings()).toEqual([]);
      expect(errors).toEqual([]);
    },
  );

  test('nothing is cut off at 320 pixels', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    for (const path of ['/', '/browse/SAM-1', '/manage-apps']) {
      await open(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    }
  });

  test('the navigation opens by keyboard on a narrow page', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    await open('/');
    await page.getByRole('button', { name: 'Open navigation' }).press('Enter');
    await page.getByRole('link', { name: 'Manage apps' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Manage apps' }).waitFor();
    expect(await page.title()).toBe('Manage apps - Jira');
  });
});

describe('the site', () => {
  test('shows settings to the Jira admin only', async () => {
    await open('/jira/settings/apps/sample-admin');
    await page.getByRole('heading', { name: 'You don’t have access to this page' }).waitFor();
    await page.getByRole('button', { name: /Acting as/ }).click();
    await page.getByRole('menuitemradio', { name: /Amara Osei/ }).click();
    await page.getByRole('heading', { name: 'Sample settings', level: 1 }).waitFor();
    await page.getByRole('button', { name: /Acting as/ }).click();
    await page.getByRole('menuitemradio', { name: /Mika Lindqvist/ }).click();
    await page.getByRole('heading', { name: 'You don’t have access to this page' }).waitFor();
  });

  test('moves its clock, says so, and uninstalls only after asking', async () => {
    await open('/manage-apps');
    await page.getByRole('button', { name: '+89 days' }).click();
    await page.getByRole('link', { name: /89 days/ }).waitFor();
    await page.getByRole('button', { name: 'Uninstall' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Uninstall' }).click();
    await page.getByRole('button', { name: 'Install', exact: true }).click();
    await page.getByRole('button', { name: 'Uninstall' }).waitFor();
  });
});

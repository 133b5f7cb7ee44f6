import type { FrameLocator, Locator } from 'playwright-core';
import { sampleBrowser } from './sample-browser';

jest.setTimeout(120_000);

const { page, open, errors, sees } = sampleBrowser();

const openPanel = async (): Promise<void> => {
  await open('/browse/SAM-1');
  await page().getByLabel('Name *').waitFor();
};

async function expectValue(field: Locator, value: string): Promise<void> {
  await page().waitForFunction(([element, wanted]) => element instanceof HTMLInputElement && element.value === wanted, [
    await field.elementHandle(),
    value,
  ] as const);
}

describe('fields whose value lives in the app', () => {
  test('lose nothing of what is typed fast, and keep the caret', async () => {
    await openPanel();
    const name = page().getByLabel('Name *');
    const words = 'The quick brown fox jumps over the lazy dog, twice';
    await name.pressSequentially(words);
    await sees(`Name is [${words}]`);
    await page().keyboard.press('Home');
    await page().keyboard.type('So: ');
    await sees(`Name is [So: ${words}]`);
    expect(await name.inputValue()).toBe(`So: ${words}`);
  });

  test('show what the app makes of the words', async () => {
    await openPanel();
    const loud = page().getByLabel('Loud name');
    await loud.pressSequentially('quiet');
    await expectValue(loud, 'QUIET');
  });

  test('are selected, checked and picked', async () => {
    await openPanel();
    await page().getByLabel('Colour').click();
    await page().getByRole('option', { name: 'Green' }).click();
    await page().getByLabel('Urgent').check({ force: true });
    await page().getByRole('group', { name: 'Days' }).getByLabel('Tuesday').check({ force: true });
    await page().getByRole('group', { name: 'Days' }).getByLabel('Monday').check({ force: true });
    await page().getByRole('radiogroup', { name: 'Size' }).getByLabel('Large').check({ force: true });
    await page().getByLabel('Due').fill('12/24/2026');
    await page().keyboard.press('Enter');
    await sees('green / true / mon+tue / large / 2026-12-24');
  });

  test('find people by name and tell the app who they are', async () => {
    await openPanel();
    await page().getByLabel('Reviewers').fill('osei');
    await page().getByRole('option', { name: 'Amara Osei' }).click();
    await page()
      .getByText(/People \[\{"id":"acc-1","type":"user","name":"Amara Osei"/)
      .waitFor();
  });

  test('name their errors and helper texts', async () => {
    await openPanel();
    const name = page().getByLabel('Name *');
    await name.fill('x');
    await sees('Give more than one letter');
    expect(await name.getAttribute('aria-invalid')).toBe('true');
    const ids = (await name.getAttribute('aria-describedby'))?.split(' ') ?? [];
    const texts = await Promise.all(ids.map((id) => page().locator(`[id="${id}"]`).innerText()));
    expect(texts).toEqual([
      expect.stringContaining('As on your badge'),
      expect.stringContaining('Give more than one letter'),
    ]);
  });

  test('of a form are checked and handed in by the app', async () => {
    await openPanel();
    await page().getByRole('button', { name: 'Save reason' }).click();
    await sees('Give at least three characters');
    await page().getByLabel('Reason').pressSequentially('Because of the move');
    await page().getByRole('button', { name: 'Save reason' }).click();
    await sees('Saved {"reason":"Because of the move"}');
  });
});

describe('parts that open and move', () => {
  test('a dialog opens, is typed into and closes', async () => {
    await openPanel();
    await page().getByRole('button', { name: 'Open dialog' }).click();
    const dialog = page().getByRole('dialog', { name: 'Sample dialog' });
    await dialog.getByLabel('Note').pressSequentially('remember');
    await dialog.getByRole('button', { name: 'Done' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await sees('Note [remember]');
  });

  test('a table has working cells and an empty view that can act', async () => {
    await openPanel();
    await page().getByRole('button', { name: 'Choose Two' }).click();
    await sees('Chosen Two');
    await page().getByRole('button', { name: 'Start' }).click();
    await sees('Chosen empty');
  });

  test('tabs, popups and routes of a full page', async () => {
    await open('/jira/apps/sample-gallery/deep/link?x=1');
    await sees('Route /deep/link');
    await page().getByRole('button', { name: 'Details' }).click();
    await sees('Route /details/1');
    expect(new URL(page().url()).pathname).toBe('/jira/apps/sample-gallery/details/1');
    await page().goBack();
    await sees('Route /deep/link');
    await page().goForward();
    await sees('Route /details/1');
    await page().getByRole('tab', { name: 'Controls' }).click();
    await page().getByRole('button', { name: 'Open popup' }).click();
    await sees('Popup content');
  });

  test('a component nobody draws names itself', async () => {
    await open('/jira/apps/sample-gallery');
    await page().getByRole('tab', { name: 'Progress' }).click();
    await page().locator('[data-missing="BarChart"]').waitFor();
    expect(await page().evaluate('globalThis.__missing')).toEqual(['BarChart']);
    expect(errors().join()).toContain('BarChart');
  });
});

describe('the bridge', () => {
  test('carries invocations, their failures, flags and their actions', async () => {
    await openPanel();
    await sees('Context sample-panel {"key":"SAM-1"}');
    await page().getByRole('button', { name: 'Invoke', exact: true }).click();
    await sees('Answer {"functionKey":"echo","payload":{"question":1}}');
    await page().getByRole('button', { name: 'Invoke failing' }).click();
    await sees('Answer There was an error invoking the function - kaboom');
    await page().getByRole('button', { name: 'Show flag' }).click();
    await page().getByRole('button', { name: 'Undo' }).click();
    await sees('Answer undone');
  });

  test('lets a frame and its page talk, and the frame call functions', async () => {
    await openPanel();
    const frame: FrameLocator = page().frameLocator('iframe[title="sample-frame"]');
    await frame.getByText('Frame of sample-panel').waitFor();
    await page().getByRole('button', { name: 'Tell frame' }).click();
    await frame.getByText('{"from":"panel"}').waitFor();
    await frame.getByRole('button', { name: 'Tell panel' }).click();
    await sees('Heard {"from":"frame"}');
    await frame.getByRole('button', { name: 'Invoke from frame' }).click();
    await frame.getByText('{"functionKey":"echo","payload":{"from":"frame"}}').waitFor();
  });

  test('brings the theme to the page and to the frame', async () => {
    await openPanel();
    const frame = page().frameLocator('iframe[title="sample-frame"]').locator('html');
    await frame.locator('text=sample-panel').waitFor();
    await page().getByRole('button', { name: 'Theme' }).click();
    await page().getByRole('menuitemradio', { name: 'Dark' }).click();
    await page().locator('html[data-color-mode="dark"]').waitFor();
    await page().frameLocator('iframe[title="sample-frame"]').locator('html[data-color-mode="dark"]').waitFor();
  });
});

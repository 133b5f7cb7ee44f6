import { sampleBrowser } from '../renderer/sample-browser';
import { axeFindings } from './axe-findings';

jest.setTimeout(120_000);

const { page, open, errors, sees } = sampleBrowser();

describe('people who cannot see well or use a mouse', () => {
  test.each([
    '/',
    '/projects/SAM',
    '/browse/SAM-1',
    '/jira/apps/sample-gallery',
    '/manage-apps',
    '/jira/settings/apps/sample-admin',
  ])('axe finds nothing on %s', async (path) => {
    await open(path);
    await page().getByRole('heading', { level: 1 }).waitFor();
    if (path === '/browse/SAM-1') await page().getByRole('button', { name: 'Save reason' }).waitFor();
    if (path === '/jira/apps/sample-gallery') await sees('A message');
    expect(await axeFindings(page())).toEqual([]);
    expect(errors()).toEqual([]);
  });

  test('nothing is cut off at 320 pixels', async () => {
    await page().setViewportSize({ width: 320, height: 700 });
    for (const path of ['/', '/browse/SAM-1', '/manage-apps']) {
      await open(path);
      await page().getByRole('heading', { level: 1 }).waitFor();
      expect(await page().evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    }
  });

  test('the navigation opens by keyboard on a narrow page', async () => {
    await page().setViewportSize({ width: 320, height: 700 });
    await open('/');
    await page().getByRole('button', { name: 'Open navigation' }).press('Enter');
    await page().getByRole('link', { name: 'Manage apps' }).press('Enter');
    await page().getByRole('heading', { level: 1, name: 'Manage apps' }).waitFor();
    expect(await page().title()).toBe('Manage apps - Jira');
  });
});

describe('the site', () => {
  test('shows settings to the Jira admin only', async () => {
    await open('/jira/settings/apps/sample-admin');
    await page().getByRole('heading', { name: 'You don’t have access to this page' }).waitFor();
    await page()
      .getByRole('button', { name: /Acting as/ })
      .click();
    await page()
      .getByRole('menuitemradio', { name: /Amara Osei/ })
      .click();
    await page().getByRole('heading', { name: 'Gallery of components', level: 1 }).waitFor();
    await page()
      .getByRole('button', { name: /Acting as/ })
      .click();
    await page()
      .getByRole('menuitemradio', { name: /Mika Lindqvist/ })
      .click();
    await page().getByRole('heading', { name: 'You don’t have access to this page' }).waitFor();
  });

  test('moves its clock, says so, and uninstalls only after asking', async () => {
    await open('/manage-apps');
    await page().getByRole('button', { name: '+89 days' }).click();
    await page()
      .getByRole('link', { name: /89 days/ })
      .waitFor();
    await page().getByRole('button', { name: 'Uninstall' }).click();
    await page().getByRole('dialog').getByRole('button', { name: 'Uninstall' }).click();
    await page().getByRole('button', { name: 'Install', exact: true }).click();
    await page().getByRole('button', { name: 'Uninstall' }).waitFor();
  });
});

import type { Page } from 'playwright-core';
import type { Stage } from '../stage/stage';
import { choose, mark } from './choose';

/** What a Jira admin does with the app. */
export function admin(stage: Stage, page: Page) {
  const dataTable = page.getByRole('table', { name: 'Where each kind of data lives' });
  return {
    page,
    async opensSettings(): Promise<void> {
      await page.goto(`${stage.site.url}/jira/settings/apps/formwright-settings`);
      await page.getByRole('heading', { name: 'Where data lives' }).waitFor();
    },
    /** How much there is of a kind of data, as the page says it. */
    async reads(kind: string): Promise<string> {
      const row = dataTable.getByRole('row').filter({ hasText: kind });
      return row.getByRole('cell').nth(2).innerText();
    },
    async letsOnlyGroupBuild(group: string): Promise<void> {
      await mark(page.getByRole('radio', { name: 'Only these people and groups' }));
      await choose(page, 'Groups', group);
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByText('Saved', { exact: true }).waitFor();
    },
    async opensManageApps(): Promise<void> {
      await page.goto(`${stage.site.url}/manage-apps`);
      await page.getByRole('heading', { name: 'Clock' }).waitFor();
    },
    async uninstalls(): Promise<void> {
      await page.getByRole('button', { name: 'Uninstall' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Uninstall' }).click();
      await page.getByText('Not installed', { exact: true }).waitFor();
    },
    async installs(): Promise<void> {
      await page.getByRole('button', { name: 'Install', exact: true }).click();
      await page.getByText('Installed', { exact: true }).waitFor();
    },
    async letsPass(days: number): Promise<void> {
      const button = page.getByRole('button', { name: `+${String(days)} days` });
      await button.click();
      await page.getByText(/ days ahead of the machine/).waitFor();
      await page.getByRole('button', { name: `+${String(days)} days`, disabled: false }).waitFor();
    },
  };
}

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** What somebody who may view responses does on the Responses tab of an open form. */
export function viewer(page: Page) {
  const rows = page.getByRole('table', { name: 'Responses, newest first' }).locator('tbody').getByRole('row');
  return {
    rows,
    async waitsForResponses(count: number): Promise<void> {
      await rows.nth(count - 1).waitFor();
    },
    async opensResponse(cameFrom: string): Promise<void> {
      await rows.filter({ hasText: cameFrom }).first().getByRole('button', { name: 'Open' }).click();
      await page.getByRole('button', { name: 'All responses' }).waitFor();
      await page.getByRole('tabpanel', { name: 'Responses' }).getByRole('heading', { level: 2 }).waitFor();
    },
    async goesBack(): Promise<void> {
      await page.getByRole('button', { name: 'All responses' }).click();
      await rows.first().waitFor();
    },
    async deletesOpenResponse(): Promise<void> {
      await page.getByRole('button', { name: 'Delete response' }).click();
      const dialog = page.getByRole('dialog', { name: 'Delete this response?' });
      await dialog.getByRole('button', { name: 'Delete', exact: true }).click();
      await page.getByRole('heading', { name: 'Responses', level: 2 }).waitFor();
    },
    async downloadsCsv(): Promise<{ readonly name: string; readonly text: string }> {
      const frame = page.frameLocator('iframe[title="download"]');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        frame.getByRole('button', { name: /Download/ }).click(),
      ]);
      return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
    },
  };
}

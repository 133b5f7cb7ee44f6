import type { Page } from 'playwright-core';
import { mark } from './choose';

/** What the owner of a form does on its Settings tab. */
export function owner(page: Page) {
  return {
    async restrictsForm(): Promise<void> {
      await mark(page.getByRole('radio', { name: /^Restricted/ }));
      await page.getByRole('heading', { name: 'May view responses' }).waitFor();
      await page.getByRole('button', { name: 'Save settings' }).click();
      await page.getByText('Settings saved').waitFor();
    },
    async deletesForm(): Promise<void> {
      await page.getByRole('button', { name: 'Delete form' }).click();
      const dialog = page.getByRole('dialog', { name: 'Delete this form?' });
      await dialog.getByRole('button', { name: 'Delete form' }).click();
      await page.getByRole('heading', { name: 'Forms', level: 1 }).last().waitFor();
      await page.getByText('Loading forms').waitFor({ state: 'detached' });
    },
  };
}

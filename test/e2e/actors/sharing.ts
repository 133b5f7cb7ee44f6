import type { Page } from 'playwright-core';
import { choose, mark } from './choose';

/** The issue that each response under a link creates. */
export interface CreatedIssue {
  readonly project: string;
  readonly type: string;
  readonly summary: string;
}

/** On the tab with the shared links of an open form: creates one for anyone and gives its address. */
export async function sharesWithAnyone(page: Page, createsIssue?: CreatedIssue): Promise<string> {
  await page.getByRole('button', { name: 'Create link' }).click();
  const dialog = page.getByRole('dialog', { name: 'Create shared link' });
  await dialog.getByRole('radio', { name: 'Anyone with the link' }).waitFor();
  if (createsIssue) {
    await mark(dialog.getByRole('checkbox', { name: 'Create an issue from each response' }));
    await choose(dialog, /Project/, createsIssue.project);
    await choose(dialog, /Issue type/, createsIssue.type);
    await dialog.getByRole('textbox', { name: 'Summary' }).fill(createsIssue.summary);
  }
  await dialog.getByRole('button', { name: 'Create', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  return page.getByRole('textbox', { name: 'Address' }).first().inputValue();
}

/** On the same tab: closes the newest link. */
export async function closesNewestLink(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Close this link' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close link', exact: true }).click();
  await page.getByText('This link takes no more answers.').waitFor();
}

import type { Locator, Page } from 'playwright-core';
import type { Stage } from '../stage/stage';
import { choose } from './choose';
import { fillIn, type Given } from './fill-in';

/** What somebody does with the forms of one issue. */
export function onIssue(stage: Stage, page: Page, issueKey: string) {
  const panel = page.getByRole('region', { name: 'Forms' });
  const form = panel;
  return {
    page,
    panel,
    async opens(): Promise<void> {
      await page.goto(`${stage.site.url}/browse/${issueKey}`);
      await showPanel(page, panel);
    },
    async addsForm(name: string): Promise<void> {
      await panel.getByRole('button', { name: 'Add form' }).click();
      await choose(panel, 'Form to add', name);
      await panel.getByRole('button', { name: 'Add', exact: true }).click();
      await panel.getByRole('heading', { name, level: 3 }).waitFor();
    },
    async opensForm(name: string): Promise<void> {
      await panel.getByRole('button', { name }).click();
      await panel.getByRole('heading', { name, level: 3 }).waitFor();
    },
    fills: (given: Given) => fillIn(form, given),
    async savesDraft(): Promise<void> {
      await panel.getByRole('button', { name: 'Save draft' }).click();
      await panel.getByText(/^Draft saved/).waitFor();
    },
    /** Goes to the next page of the form. */
    async goesOn(): Promise<void> {
      await panel.getByRole('button', { name: 'Next' }).click();
    },
    async submits(): Promise<void> {
      await panel.getByRole('button', { name: 'Submit' }).click();
      await panel.getByText('Your answers are submitted.').waitFor();
    },
    async triesToSubmit(): Promise<void> {
      await panel.getByRole('button', { name: 'Submit' }).click();
      await panel.getByRole('alert').waitFor();
    },
    reads: () => panel.innerText(),
    sees: (words: string | RegExp) => panel.getByText(words).first().waitFor(),
  };
}

async function showPanel(page: Page, panel: Locator): Promise<void> {
  await page.getByRole('heading', { name: 'Description' }).waitFor();
  if ((await panel.count()) === 0) await page.getByRole('button', { name: 'Forms', exact: true }).click();
  await panel.getByText('Loading forms…').waitFor({ state: 'detached' });
  await panel.getByRole('button').first().waitFor();
}

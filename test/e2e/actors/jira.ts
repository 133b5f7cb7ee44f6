import type { Page } from 'playwright-core';
import { seedPeople } from '../../../local/site/seed';
import type { PageOptions, Stage } from '../stage/stage';

/** Somebody of the site. */
export type Who = keyof typeof seedPeople;

/** Opens a browser in which somebody of the site acts. */
export async function signIn(stage: Stage, who: Who, options: PageOptions = {}): Promise<Page> {
  return stage.newPage({ ...options, accountId: seedPeople[who] });
}

/** Goes to the Forms page, under Apps. */
export async function goToForms(stage: Stage, page: Page): Promise<void> {
  await page.goto(`${stage.site.url}/jira/apps/forms`);
  await page.getByText('Loading forms').waitFor({ state: 'detached' });
  await page.getByRole('heading', { name: 'Forms', level: 1 }).last().waitFor();
}

import type { Page } from 'playwright-core';
import { signIn } from './actors/jira';
import { maker } from './actors/maker';
import { publishedForm } from './arranged/published-form';
import { inBothThemes } from './stage/both-themes';
import { setStage, type Stage } from './stage/stage';

jest.setTimeout(180_000);

const form = 'Travel report';
let stage: Stage;
let page: Page;
let mika: ReturnType<typeof maker>;

beforeAll(async () => {
  stage = await setStage();
  await publishedForm(stage, form);
  page = await signIn(stage, 'maker');
  mika = maker(stage, page);
  await mika.opensForm(form);
});

afterAll(async () => {
  await stage.close();
});

const publish = () => page.getByRole('button', { name: 'Publish', exact: true });

test('before publishing a maker reads what becomes of answers under way', async () => {
  await page.getByRole('button', { name: /\d+\. Day$/ }).click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await page.getByRole('button', { name: /\d+\. Way$/ }).click();
  await page.getByRole('button', { name: 'Show this question only when…' }).waitFor();
  await publish().click();
  const dialog = page.getByRole('dialog', { name: 'Publish version 2?' });
  await dialog.getByText('“Day” is gone.').waitFor();
  expect(await inBothThemes(page, 'publish-plan')).toEqual([]);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
});

test('by keyboard alone a maker hears what must be mended first, and goes back there', async () => {
  await page.getByRole('textbox', { name: 'Label', exact: true }).fill('');
  await publish().focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Version 2 cannot be published yet' });
  await dialog.getByText('Give the question a label.').waitFor();
  expect(await inBothThemes(page, 'publish-faults')).toEqual([]);
  expect(await dialog.getByRole('button', { name: 'Publish' }).count()).toBe(0);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('alert').getByText('Give the question a label.').waitFor();
  expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(1);
});

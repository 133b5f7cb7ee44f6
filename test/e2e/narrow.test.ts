import type { Page } from 'playwright-core';
import { admin } from './actors/admin';
import { signIn } from './actors/jira';
import { maker } from './actors/maker';
import { onIssue } from './actors/respondent';
import { formOnIssue, publishedForm } from './arranged/published-form';
import { shot } from './stage/shot';
import { setStage, type Stage } from './stage/stage';

jest.setTimeout(180_000);

const width = 360;
const form = 'Travel report';
let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
  const { id } = await publishedForm(stage, form);
  await formOnIssue(stage, 'ONB-1', id);
});

afterAll(async () => {
  await stage.close();
});

const fits = async (page: Page, name: string): Promise<void> => {
  await shot(page, `narrow-${name}`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
};

test('a form is filled on a telephone', async () => {
  const rosa = onIssue(stage, await signIn(stage, 'respondent', { width }), 'ONB-1');
  await rosa.opens();
  await rosa.fills({ picks: ['By train'], typed: { Name: 'Ada', 'What happened': 'a'.repeat(120) } });
  await fits(rosa.page, 'panel');
  await rosa.submits();
  await fits(rosa.page, 'submitted');
});

test('a form is designed on a telephone', async () => {
  const mika = maker(stage, await signIn(stage, 'maker', { width }));
  await mika.opensForm(form);
  await mika.page.getByRole('button', { name: '8. Seat' }).click();
  await mika.page.getByRole('heading', { name: 'Question 8: Short text' }).waitFor();
  await fits(mika.page, 'builder');
});

test('an admin looks after the app on a telephone', async () => {
  const amara = admin(stage, await signIn(stage, 'admin', { width }));
  await amara.opensSettings();
  await fits(amara.page, 'settings');
});

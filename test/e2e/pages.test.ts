import type { Locator, Page } from 'playwright-core';
import { tabTo } from './actors/by-keyboard';
import { signIn } from './actors/jira';
import { onIssue } from './actors/respondent';
import { stranger } from './actors/stranger';
import { callsAs } from './arranged/calls-as';
import { formOnIssue, linkForAnyone, publishedForm } from './arranged/published-form';
import { relocationForm } from './arranged/relocation-form';
import { inBothThemes } from './stage/both-themes';
import { setStage, type Stage } from './stage/stage';

jest.setTimeout(240_000);

const form = 'Relocation';
let stage: Stage;
let formId: string;

beforeAll(async () => {
  stage = await setStage();
  formId = (await publishedForm(stage, form, relocationForm)).id;
  await formOnIssue(stage, 'ONB-1', formId);
});

afterAll(async () => {
  await stage.close();
});

afterEach(async () => {
  await Promise.all(stage.browser.contexts().map((context) => context.close()));
});

const fits = async (page: Page): Promise<void> => {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(beyond).toBeLessThanOrEqual(0);
};

const newestAnswers = async () => {
  const { forms } = callsAs(stage, 'maker');
  const { rows } = await forms('responses.list', { formId });
  return (await forms('responses.open', { formId, submissionId: rows[0]?.id ?? '' })).submission.answers;
};

/** Somebody without a mouse, on a page or on a part of it. */
const byKeyboard = (page: Page, scope: Page | Locator) => ({
  async types(label: string, words: string): Promise<void> {
    await tabTo(page, scope.getByRole('textbox', { name: label }));
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(words);
  },
  async marks(label: string): Promise<void> {
    await tabTo(page, scope.getByRole('radio', { name: label, exact: true }));
    await page.keyboard.press('Space');
  },
  /** Marks the radio button after the one the focus comes to. */
  async marksAfter(label: string): Promise<void> {
    await tabTo(page, scope.getByRole('radio', { name: label, exact: true }));
    await page.keyboard.press('ArrowDown');
  },
  async presses(name: string): Promise<void> {
    await tabTo(page, scope.getByRole('button', { name, exact: true }));
    await page.keyboard.press('Enter');
  },
});

const filled = {
  name: 'Ada',
  abroad: true,
  days: 16,
  left: 14,
  badge: 'B-7',
  way: 'plane',
  reason: 'Three moves',
};

/** Waits until the focus is on what says just this. */
const isLedTo = (page: Page, words: string) =>
  page.waitForFunction((wanted) => document.activeElement?.textContent === wanted, words);

test('a form of pages is filled on a share page of 320 pixels by keyboard alone, in both themes', async () => {
  const { address } = await linkForAnyone(stage, formId);
  const anybody = stranger(await stage.newPage({ width: 320 }), address);
  await anybody.opens();
  const { page } = anybody;
  const keys = byKeyboard(page, page);
  const sees = (words: string | RegExp) => page.getByText(words).first().waitFor();

  expect(await page.title()).toBe('Page 1 of 3: About you – Relocation');
  expect(await page.getByLabel('Days off').inputValue()).toBe('10');
  await sees('20 days');
  expect(await page.getByLabel('Badge').isDisabled()).toBe(true);
  await keys.presses('Next');
  await page.getByRole('alert').getByText('2 answers need another look').waitFor();
  expect(await inBothThemes(page, 'pages-share-held')).toEqual([]);
  await fits(page);

  await keys.types('Name', 'Ada');
  await keys.marks('Yes');
  await keys.types('Days off', '16');
  await sees('14 days');
  await keys.types('Badge', 'B-7');
  await sees('More than 15 days take longer to approve.');
  expect(await inBothThemes(page, 'pages-share-first')).toEqual([]);
  await keys.presses('Next');

  await isLedTo(page, 'Page 2 of 3: Your move');
  expect(await page.title()).toBe('Page 2 of 3: Your move – Relocation');
  await sees('How you get there, Ada.');
  expect(await page.getByRole('radio', { name: 'By car' }).count()).toBe(0);
  expect(await page.getByRole('radio', { name: 'By boat' }).isDisabled()).toBe(true);
  await keys.presses('Next');
  await page.getByRole('alert').getByText('1 answer needs another look').waitFor();
  await keys.marksAfter('By train');
  await keys.types('Why so many days', 'Three moves');
  expect(await inBothThemes(page, 'pages-share-second')).toEqual([]);
  await fits(page);
  await keys.presses('Next');
  await keys.presses('Next');

  await isLedTo(page, 'Last step: Review your answers');
  await sees('Your guide will call you.');
  expect(await inBothThemes(page, 'pages-share-review')).toEqual([]);
  await fits(page);
  await keys.presses('Submit');
  await page.getByRole('heading', { name: 'Thank you' }).waitFor();
  expect(await newestAnswers()).toEqual(filled);
  expect(stage.faults).toEqual([]);
});

test('who stays skips the page of the move, and the browser’s Back and a reload keep the place', async () => {
  const { address } = await linkForAnyone(stage, formId);
  const anybody = stranger(await stage.newPage(), address);
  await anybody.opens();
  const { page } = anybody;
  await anybody.fills({ picks: ['No'], typed: { Name: 'Rosa' } });
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('heading', { name: /Page 2 of 2.*Wishes/ }).waitFor();
  await page.goBack();
  await page.getByRole('heading', { name: /Page 1 of 2.*About you/ }).waitFor();
  expect(await page.getByLabel('Name').inputValue()).toBe('Rosa');
  await page.goForward();
  await page.getByRole('heading', { name: /Page 2 of 2.*Wishes/ }).waitFor();
  await page.waitForFunction(() => Object.values(localStorage).some((kept) => String(kept).includes('Rosa')));
  await page.reload();
  await page.getByRole('heading', { name: /Page 2 of 2.*Wishes/ }).waitFor();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Change “About you”' }).click();
  await page.getByRole('heading', { name: /Page 1 of 2.*About you/ }).waitFor();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await anybody.submits();
  expect(await newestAnswers()).toEqual({ name: 'Rosa', abroad: false, days: 10, left: 20 });
});

test('a form of pages is filled on an issue by keyboard alone, in both themes', async () => {
  const rosa = onIssue(stage, await signIn(stage, 'respondent'), 'ONB-1');
  await rosa.opens();
  const { page, panel } = rosa;
  const keys = byKeyboard(page, panel);
  await panel.getByRole('heading', { name: 'About you' }).waitFor();
  await rosa.sees('20 days');
  expect(await panel.getByRole('textbox', { name: 'Badge' }).isDisabled()).toBe(true);
  await keys.presses('Next');
  await rosa.sees('2 answers need another look on this page.');
  expect(await inBothThemes(page, 'pages-panel-held')).toEqual([]);

  await keys.types('Name', 'Ada');
  await keys.marks('Yes');
  await keys.types('Days off', '16');
  await rosa.sees('14 days');
  await keys.types('Badge', 'B-7');
  await rosa.sees('More than 15 days take longer to approve.');
  expect(await inBothThemes(page, 'pages-panel-first')).toEqual([]);
  await fits(page);
  await keys.presses('Next');

  await panel.getByRole('status').filter({ hasText: 'Page 2 of 3' }).filter({ hasText: 'Your move' }).waitFor();
  await isLedTo(page, 'All pages');
  await rosa.sees('How you get there, Ada.');
  expect(await panel.getByRole('radio', { name: 'By boat' }).isDisabled()).toBe(true);
  expect(await panel.getByRole('radio', { name: 'By car' }).count()).toBe(0);
  await keys.marksAfter('By train');
  await keys.types('Why so many days', 'Three moves');
  expect(await inBothThemes(page, 'pages-panel-second')).toEqual([]);
  await keys.presses('Next');
  await panel.getByRole('heading', { name: 'Wishes' }).waitFor();
  await keys.presses('Next');

  await panel.getByRole('heading', { name: 'Review your answers' }).waitFor();
  await rosa.sees('Your guide will call you.');
  await keys.presses('All pages');
  await panel.getByRole('button', { name: 'Page 1 of 3: About you' }).waitFor();
  expect(await inBothThemes(page, 'pages-panel-review')).toEqual([]);
  await keys.presses('Change “About you”');
  expect(await panel.getByRole('textbox', { name: 'Name' }).inputValue()).toBe('Ada');
  await keys.presses('All pages');
  await keys.presses('Last step: Review your answers');
  await keys.presses('Submit');
  await rosa.sees('Your answers are submitted.');
  expect(await inBothThemes(page, 'pages-panel-submitted')).toEqual([]);
  expect(await newestAnswers()).toEqual(filled);
  expect(stage.faults).toEqual([]);
});

test('a form of pages fits a telephone on an issue', async () => {
  await formOnIssue(stage, 'ONB-2', formId);
  const rosa = onIssue(stage, await signIn(stage, 'respondent', { width: 320 }), 'ONB-2');
  await rosa.opens();
  await rosa.panel.getByRole('button', { name: 'All pages' }).click();
  expect(await inBothThemes(rosa.page, 'pages-panel-narrow')).toEqual([]);
  await fits(rosa.page);
});

import { tabTo } from './actors/by-keyboard';
import { stranger } from './actors/stranger';
import { callsAs } from './arranged/calls-as';
import { linkForAnyone, publishedForm } from './arranged/published-form';
import { shot } from './stage/shot';
import { setStage, type Stage } from './stage/stage';
import { submissionsWith } from './stores/submissions-with';

jest.setTimeout(180_000);

let stage: Stage;
let formId: string;

beforeAll(async () => {
  stage = await setStage();
  formId = (await publishedForm(stage, 'Travel report')).id;
});

afterAll(async () => {
  await stage.close();
});

afterEach(async () => {
  await Promise.all(stage.browser.contexts().map((context) => context.close()));
});

const opened = async (width = 1280) => {
  const { linkId, address } = await linkForAnyone(stage, formId);
  const anybody = stranger(await stage.newPage({ width }), address);
  await anybody.opens();
  return { anybody, page: anybody.page, linkId, address };
};

test('at 320 pixels nothing scrolls sideways; wrong answers and a reload keep what was typed', async () => {
  const { anybody, page } = await opened(320);
  const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= 320);
  await anybody.fills({ picks: ['By train'], typed: { 'What happened': 'a'.repeat(90), 'How many': 'eleven' } });
  await shot(page, 'trouble-share-narrow');
  expect(await fits()).toBe(true);
  await page.getByRole('button', { name: 'Submit' }).click();
  await page.getByRole('alert').getByText('2 answers need another look').waitFor();
  expect(await fits()).toBe(true);
  expect(await page.getByLabel('How many').inputValue()).toBe('eleven');
  await shot(page, 'trouble-share-narrow-wrong');
  await anybody.fills({ typed: { Seat: 'aisle', 'How many': '3' } });
  await page.waitForFunction(() => Object.values(localStorage).some((kept) => String(kept).includes('aisle')));
  await page.reload();
  expect(await page.getByLabel('Seat').inputValue()).toBe('aisle');
  expect(await page.getByLabel('How many').inputValue()).toBe('3');
  expect(await page.getByLabel('By train').isChecked()).toBe(true);
  await anybody.fills({ typed: { Name: 'narrow' } });
  await anybody.submits();
});

test('a click on Submit counts although leaving a wrong answer moves the button', async () => {
  const { anybody, page } = await opened();
  await anybody.fills({ typed: { Name: 'Ada', 'How many': 'eleven' } });
  await page.getByRole('button', { name: 'Submit' }).click({ delay: 200 });
  await page.getByRole('alert').getByText('1 answer needs another look').waitFor();
});

test('options stand beside their boxes, lighter than the question', async () => {
  const { page } = await opened();
  const gap = await page.getByRole('checkbox', { name: 'Mouse' }).evaluate((box) => {
    const label = box.closest('label');
    const words = document.createRange();
    if (label?.lastChild) words.selectNode(label.lastChild);
    return words.getBoundingClientRect().left - box.getBoundingClientRect().right;
  });
  expect(gap).toBeGreaterThan(4);
});

test('a double click on Submit is one submission', async () => {
  const { anybody, page } = await opened();
  await anybody.fills({ typed: { Name: 'shared-twice' } });
  await page.getByRole('button', { name: 'Submit' }).dblclick();
  await page.getByRole('heading', { name: 'Thank you' }).waitFor();
  expect(await submissionsWith(stage, 'shared-twice')).toEqual(['submissions']);
});

test('a link that is closed says so, before and while somebody fills the form', async () => {
  const { anybody, page, linkId, address } = await opened();
  await anybody.fills({ typed: { Name: 'too late' } });
  await callsAs(stage, 'maker').forms('links.revoke', { formId, linkId });
  await page.getByRole('button', { name: 'Submit' }).click();
  await page.getByText('This link no longer takes answers. Ask the person who gave it to you for a new one.').waitFor();
  expect(await page.getByLabel('Name').inputValue()).toBe('too late');
  await page.goto(address);
  await page.getByText('This link no longer takes answers. Ask the person who gave it to you for a new one.').waitFor();
  await shot(page, 'trouble-closed-link');
});

test('everything is done by keyboard alone', async () => {
  const { page } = await opened();
  await tabTo(page, page.getByLabel('Name'));
  await page.keyboard.type('shared-by-keyboard');
  await tabTo(page, page.getByLabel('On foot'));
  await page.keyboard.press('ArrowDown');
  await tabTo(page, page.getByLabel('Size'));
  await page.keyboard.press('ArrowDown');
  await tabTo(page, page.getByLabel('Mouse'));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByLabel('Seat'));
  await page.keyboard.type('window');
  await tabTo(page, page.getByRole('button', { name: 'Submit' }));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Thank you' }).waitFor();
  expect(await submissionsWith(stage, 'shared-by-keyboard')).toEqual(['submissions']);
});

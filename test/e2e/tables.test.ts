import type { Page } from 'playwright-core';
import { goToForms, signIn } from './actors/jira';
import { maker } from './actors/maker';
import { onIssue } from './actors/respondent';
import { stranger } from './actors/stranger';
import { callsAs } from './arranged/calls-as';
import { formOnIssue, linkForAnyone, publishedForm } from './arranged/published-form';
import type { Json } from '../../src/domain/json';
import { inBothThemes } from './stage/both-themes';
import { setStage, type Stage } from './stage/stage';

jest.setTimeout(180_000);

const form = 'Order';
const options = ['Kitchen', 'Office'].map((label, at) => ({ value: `o${String(at + 1)}`, label }));
const columns: readonly Readonly<Record<string, Json>>[] = [
  { key: 'item', type: 'short-text', label: 'Item', required: true, settings: {} },
  { key: 'room', type: 'single-choice', label: 'Room', settings: { options } },
  { key: 'count', type: 'number', label: 'Count', total: true, settings: { min: 1 } },
  { key: 'price', type: 'currency', label: 'Price', settings: { code: 'EUR' } },
  { key: 'amount', type: 'calculated', label: 'Amount', total: true, settings: { expression: 'count * price' } },
];
let stage: Stage;
let formId: string;

beforeAll(async () => {
  stage = await setStage();
  formId = (
    await publishedForm(stage, form, [
      { key: 'order', type: 'table', label: 'What to order', settings: { columns } },
      { key: 'visits', type: 'table', label: 'Visits', settings: { columns: columns.slice(0, 2), shown: 'cards' } },
    ])
  ).id;
  await formOnIssue(stage, 'ONB-1', formId);
});

afterAll(async () => {
  await stage.close();
});

const fits = async (page: Page): Promise<void> => {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(beyond).toBeLessThanOrEqual(0);
};

const lastOrder = async () => {
  const { rows } = await callsAs(stage, 'maker').forms('responses.list', { formId });
  const submissionId = rows[0]?.id ?? '';
  return (await callsAs(stage, 'maker').forms('responses.open', { formId, submissionId })).submission.answers.order;
};

test.each([320, 1280])('rows are added, filled, corrected and removed by keyboard on a page %d wide', async (width) => {
  const { address } = await linkForAnyone(stage, formId);
  const anybody = stranger(await stage.newPage({ width }), address);
  await anybody.opens();
  const { page } = anybody;
  const order = page.getByRole('group', { name: 'What to order' });
  const { keyboard } = page;
  const isIn = (cell: string) => order.getByLabel(cell).and(page.locator(':focus')).waitFor();
  await order.getByRole('button', { name: 'Add row' }).press('Enter');
  await isIn('Item, row 1');
  await keyboard.type('Chair');
  await order.getByLabel('Room, row 1').selectOption('Office');
  await order.getByLabel('Count, row 1').fill('two');
  await order.getByLabel('Price, row 1').fill('0.1');
  await order.getByRole('button', { name: 'Add row' }).press('Enter');
  await order.getByText('Enter a number').waitFor();
  expect(await inBothThemes(page, `tables-share-${String(width)}-wrong`)).toEqual([]);
  await keyboard.type('Lamp');
  await order.getByLabel('Count, row 1').fill('3');
  await order.getByLabel('Count, row 2').fill('1');
  await order.getByLabel('Price, row 2').fill('0.2');
  await order.getByText('Total').getByText('0.5').waitFor();
  await order.getByRole('button', { name: 'Add row' }).press('Enter');
  // Who works by keyboard is in the new row before anything else is pressed.
  await isIn('Item, row 3');
  await order.getByRole('button', { name: 'Remove row 1' }).press('Enter');
  await order.locator('[aria-label="Remove row 1"]:focus').waitFor();
  await page.getByRole('button', { name: 'Submit' }).click();
  await page.getByRole('alert').getByText('Row 2, Item: Fill in this row or remove it.').waitFor();
  await fits(page);
  expect(await inBothThemes(page, `tables-share-${String(width)}-refused`)).toEqual([]);
  await order.getByRole('button', { name: 'Remove row 2' }).press('Enter');
  await anybody.submits();
  expect(await lastOrder()).toEqual([{ item: 'Lamp', count: 1, price: 0.2, amount: 0.2 }]);
});

test('rows are filled on an issue, and read back', async () => {
  const rosa = onIssue(stage, await signIn(stage, 'respondent'), 'ONB-1');
  await rosa.opens();
  const { panel, page } = rosa;
  await panel.getByRole('heading', { name: form }).waitFor();
  const isIn = (cell: string) => panel.getByLabel(cell).and(panel.locator(':focus')).waitFor();
  await panel.getByRole('button', { name: 'Add row' }).first().click();
  await isIn('Item, row 1');
  await panel.getByLabel('Item, row 1').fill('Chair');
  await panel.getByLabel('Count, row 1').fill('2');
  await panel.getByLabel('Price, row 1').fill('0.1');
  await panel.getByText('Total of Amount: 0.2').waitFor();
  await panel.getByRole('button', { name: 'Add row' }).first().click();
  await isIn('Item, row 2');
  await fits(page);
  expect(await inBothThemes(page, 'tables-panel')).toEqual([]);
  await panel.getByRole('button', { name: 'Submit' }).click();
  await panel.getByText('Row 2, Item: Fill in this row or remove it.').waitFor();
  await panel.getByRole('button', { name: 'Remove row 2' }).click();
  await rosa.submits();
  expect(await lastOrder()).toEqual([{ item: 'Chair', count: 2, price: 0.1, amount: 0.2 }]);
});

test('a maker adds a calculated column and hears what is wrong with it', async () => {
  const mika = maker(stage, await signIn(stage, 'maker'));
  await goToForms(stage, mika.page);
  await mika.opensForm(form);
  const { page } = mika;
  await page.getByText('What to order').first().click();
  await page.getByRole('button', { name: 'Add column' }).click();
  await page.getByLabel('Label of column 6').fill('Tax');
  await page.getByLabel('Calculation of column 5').fill('cuont * price');
  await page.getByText('Did you mean count?').first().waitFor();
  expect(await inBothThemes(page, 'tables-builder')).toEqual([]);
});

import { signIn } from './actors/jira';
import { logicMaker } from './actors/logic-maker';
import { maker } from './actors/maker';
import { stranger } from './actors/stranger';
import { callsAs } from './arranged/calls-as';
import { linkForAnyone, publishedForm } from './arranged/published-form';
import { inBothThemes } from './stage/both-themes';
import { setStage, type Stage } from './stage/stage';

jest.setTimeout(180_000);

let stage: Stage;
let formId: string;

beforeAll(async () => {
  stage = await setStage();
  const form = await publishedForm(stage, 'Order', {
    fields: [
      { key: 'what', type: 'short-text', label: 'What', required: true, settings: {} },
      { key: 'count', type: 'number', label: 'How many', settings: { unit: 'pieces', decimals: 1, min: 2.5 } },
      { key: 'double', type: 'calculated', label: 'Twice that', settings: { expression: 'count * 2' } },
      { key: 'terms', type: 'consent', label: 'Terms', settings: { wording: 'I agree.' } },
    ],
    rules: [],
    translations: {
      de: {
        name: 'Bestellung',
        'field.what.label': 'Was',
        'field.count.label': 'Wie viele',
        'field.count.unit': 'Stück',
        'field.double.label': 'Das Doppelte',
        'field.terms.label': 'Bedingungen',
        'field.terms.wording': 'Ich stimme zu.',
      },
    },
  });
  formId = form.id;
});

afterAll(async () => {
  await stage.close();
});

test('a shared form is read in another language, keeps what was typed, and keeps the words agreed to', async () => {
  const { address } = await linkForAnyone(stage, formId);
  const loaded: string[] = [];
  const page = await stage.newPage({ width: 320 });
  page.on('response', (response) => loaded.push(response.url()));
  const anybody = stranger(page, address);
  await anybody.opens();
  await page.getByLabel('What', { exact: false }).first().fill('Chairs');
  expect(loaded.filter((url) => url.includes('german'))).toEqual([]);
  await page.getByLabel('Language').selectOption('de');
  await page.getByRole('heading', { name: 'Bestellung' }).waitFor();
  expect(loaded.filter((url) => url.includes('german'))).toHaveLength(1);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
  expect(await page.getByLabel('Was', { exact: false }).first().inputValue()).toBe('Chairs');
  await page.getByLabel('Wie viele', { exact: false }).fill('1');
  await page.getByRole('button', { name: 'Absenden' }).click();
  const refused = page.getByRole('alert');
  await refused.getByRole('heading', { name: 'Prüfen Sie 2 Antworten' }).waitFor();
  expect(await refused.innerText()).toContain('Wie viele: Geben Sie 2,5 oder mehr ein.');
  expect(await refused.innerText()).toContain('Bedingungen: Setzen Sie das Häkchen, um zuzustimmen.');
  expect(await inBothThemes(page, 'share-refuses-in-german')).toEqual([]);
  await page.getByLabel('Wie viele', { exact: false }).fill('4');
  await page.getByText('8', { exact: true }).waitFor();
  await page.getByLabel('Ich stimme zu.').check();
  expect(await inBothThemes(page, 'share-in-german')).toEqual([]);
  await page.getByRole('button', { name: 'Absenden' }).click();
  await page.getByText('Ihre Antworten zu „Bestellung“ wurden abgesendet.').waitFor();
  expect(await page.title()).toBe('Abgesendet: Bestellung');
  expect(loaded.some((url) => url.includes('whole-engine'))).toBe(true);
  const calls = callsAs(stage, 'maker');
  const [row] = (await calls.forms('responses.list', { formId })).rows;
  const { submission } = await calls.forms('responses.open', { formId, submissionId: row?.id ?? '' });
  expect(submission.answers).toEqual({
    what: 'Chairs',
    count: 4,
    double: 8,
    terms: { agreed: true, wording: 'Ich stimme zu.' },
  });
});

test('a form without expressions or other languages loads and asks for neither', async () => {
  const plain = await publishedForm(stage, 'Plain', [
    { key: 'name', type: 'short-text', label: 'Name', settings: {} },
    { key: 'hello', type: 'long-text', label: 'What brings you here, {{name}}?', settings: {} },
  ]);
  const { address } = await linkForAnyone(stage, plain.id);
  const loaded: string[] = [];
  const page = await stage.newPage({ width: 1280 });
  page.on('response', (response) => loaded.push(response.url()));
  await stranger(page, address).opens();
  await page.getByLabel('Name').fill('Ada');
  await page.getByLabel('What brings you here, Ada?').waitFor();
  expect(await page.getByLabel('Language').count()).toBe(0);
  expect(loaded.filter((url) => /whole-engine|german/.test(url))).toEqual([]);
});

test('a maker finds what people are told about their answers among the texts, and is told what cannot be put in', async () => {
  const page = await signIn(stage, 'maker');
  const logic = logicMaker(page);
  await maker(stage, page).createsForm('Messages');
  await maker(stage, page).asks({ type: 'Number', label: 'Quantity' });
  await maker(stage, page).opensTab('Languages');
  await logic.choose('Another language', 0, 'German (de)');
  await logic.presses('Add language');
  await logic.sees('Now: Geben Sie {min} oder mehr ein.');
  await logic.choose('Another language', 0, 'French (fr)');
  await logic.presses('Add language');
  await logic.writes('Enter {max} or less.', 'Au plus {maximum}.');
  await logic.sees('There is nothing to put in for {maximum}. Use {max}.');
  expect(await inBothThemes(page, 'builder-messages')).toEqual([]);
});

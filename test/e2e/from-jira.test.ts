import type { Page } from 'playwright-core';
import * as z from 'zod';
import { fieldTypes } from '../../src/domain/fields';
import { Json } from '../../src/domain/json';
import { seedGroups, seedPeople } from '../../local/site/seed';
import { goToForms, signIn } from './actors/jira';
import { maker } from './actors/maker';
import { onIssue } from './actors/respondent';
import { stranger } from './actors/stranger';
import { callsAs } from './arranged/calls-as';
import { formOnIssue, linkForAnyone, publishedForm } from './arranged/published-form';
import { inBothThemes } from './stage/both-themes';
import { shot } from './stage/shot';
import { setStage, type Stage } from './stage/stage';

jest.setTimeout(180_000);

const name = 'Handover';
const asked = new Set(['person', 'group', 'issue', 'jira-field', 'signature', 'image']);
const required = new Set(['person', 'group']);
const questions = fieldTypes
  .filter(({ type }) => asked.has(type))
  .map(({ type, label, initialSettings }, index) => ({
    key: `q${String(index)}`,
    type,
    label: `${label} question`,
    required: required.has(type),
    settings: z.record(z.string(), Json).parse(initialSettings),
  }));

let stage: Stage;
let formId: string;

beforeAll(async () => {
  stage = await setStage();
  formId = (await publishedForm(stage, name, questions)).id;
  await formOnIssue(stage, 'ONB-1', formId);
});

afterAll(async () => {
  await stage.close();
});

const pick = async (page: Page, label: string, [words, option]: readonly [string, string]): Promise<void> => {
  await page.getByRole('combobox', { name: label }).fill(words);
  await page.getByRole('option', { name: option }).first().click();
};

const newest = async () => {
  const { rows } = await callsAs(stage, 'maker').forms('responses.list', { formId });
  const { submission } = await callsAs(stage, 'maker').forms('responses.open', {
    formId,
    submissionId: rows[0]?.id ?? '',
  });
  return Object.values(submission.answers);
};

test('the share page tells nothing of the site, and asks for nobody of it', async () => {
  const { address } = await linkForAnyone(stage, formId);
  const page = await stage.newPage({ width: 320 });
  const heard: string[] = [];
  page.on(
    'response',
    (response) =>
      void response.text().then(
        (text) => heard.push(text),
        () => undefined,
      ),
  );
  const anybody = stranger(page, address);
  await anybody.opens();
  await page.getByText('People can be chosen in Jira only.').waitFor();
  await page.getByText('Groups can be chosen in Jira only.').waitFor();
  await page.getByRole('img', { name: 'A landscape' }).waitFor();
  expect(await inBothThemes(page, 'from-jira-share')).toEqual([]);
  await anybody.fills({ typed: { 'Issue question': 'the first one', 'Signature question': 'Ada Lovelace' } });
  await page.getByRole('button', { name: 'Submit' }).click();
  await page.getByRole('alert').waitFor();
  await anybody.fills({ typed: { 'Issue question': 'onb-1' } });
  await anybody.submits();
  expect(await newest()).toEqual(['ONB-1', expect.objectContaining({ name: 'Ada Lovelace' })]);
  for (const secret of ['Lindqvist', 'form-makers', seedPeople.maker, seedGroups.formMakers])
    expect(heard.filter((text) => text.includes(secret))).toEqual([]);
});

test('people, groups and issues are found on an issue, which fills in its own field', async () => {
  const page = await signIn(stage, 'respondent');
  const rosa = onIssue(stage, page, 'ONB-1');
  await rosa.opens();
  await rosa.panel.getByRole('img', { name: 'A landscape' }).waitFor();
  const summary = stage.site.jira.site.issues.find('ONB-1')?.summary ?? '';
  expect(await rosa.panel.getByRole('textbox', { name: 'Jira field question' }).inputValue()).toBe(summary);
  await pick(page, 'Person question', ['Mika', 'Mika Lindqvist']);
  await pick(page, 'Group question', ['form', 'form-makers']);
  await pick(page, 'Issue question', ['ONB-2', 'ONB-2 ']);
  await rosa.fills({ typed: { 'Signature question': 'Rosa Delgado' } });
  expect(await inBothThemes(page, 'from-jira-panel')).toEqual([]);
  await rosa.submits();
  await rosa.sees('Mika Lindqvist');
  await rosa.sees('form-makers');
  await shot(page, 'screen-from-jira-submitted');
  const at: unknown = expect.stringMatching(/^\d{4}-\d\d-\d\dT/);
  expect(await newest()).toEqual([
    seedPeople.maker,
    seedGroups.formMakers,
    'ONB-2',
    summary,
    { name: 'Rosa Delgado', by: seedPeople.respondent, at },
  ]);
});

test('a maker chooses the image from a file', async () => {
  const mika = maker(stage, await signIn(stage, 'maker'));
  await goToForms(stage, mika.page);
  await mika.opensForm(name);
  await mika.page
    .getByRole('button', { name: /Image question/ })
    .first()
    .click();
  await mika.page
    .getByLabel('Choose another: image')
    .setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg/>') });
  await mika.page.getByText('This file cannot be used.').waitFor();
  const dot = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  await mika.page
    .getByLabel('Choose another: image')
    .setInputFiles({ name: 'dot.png', mimeType: 'image/png', buffer: dot });
  await mika.page.getByText('This file cannot be used.').waitFor({ state: 'detached' });
  await mika.page
    .locator(`img[src="data:image/png;base64,${dot.toString('base64')}"]`)
    .first()
    .waitFor();
  await shot(mika.page, 'screen-from-jira-image-setting');
});

import type { Page } from 'playwright-core';
import { goToForms, signIn } from './actors/jira';
import { maker } from './actors/maker';
import { onIssue } from './actors/respondent';
import { closesNewestLink } from './actors/sharing';
import { stranger } from './actors/stranger';
import { viewer } from './actors/viewer';
import { callsAs } from './arranged/calls-as';
import { formOnIssue, linkForAnyone, publishedForm } from './arranged/published-form';
import { inBothThemes } from './stage/both-themes';
import { setStage, type Stage } from './stage/stage';

jest.setTimeout(180_000);

const form = 'Travel report';
let stage: Stage;
let formId: string;
let page: Page;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(async () => {
  await stage.close();
});

afterEach(async () => {
  await page.context().close();
});

const isAccessible = async (name: string): Promise<void> => expect(await inBothThemes(page, name)).toEqual([]);

const goTo = async (path: string, heading: string | RegExp): Promise<void> => {
  await page.goto(stage.site.url + path);
  await page.getByRole('heading', { name: heading }).first().waitFor();
};

describe('before there is a form', () => {
  test('the list of forms, empty, and the question for a name', async () => {
    page = await signIn(stage, 'maker');
    await goToForms(stage, page);
    await page.getByRole('button', { name: 'Create form' }).waitFor();
    await isAccessible('forms-empty');
    await page.getByRole('button', { name: 'Create form' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Create' }).click();
    await page.getByText('Give the form a name of at most 120 characters.').waitFor();
    await isAccessible('create-form');
  });

  test('the panel, empty', async () => {
    page = await signIn(stage, 'respondent');
    await onIssue(stage, page, 'ONB-2').opens();
    await isAccessible('panel-empty');
  });
});

describe('with a published form', () => {
  beforeAll(async () => {
    formId = (await publishedForm(stage, form)).id;
    await publishedForm(stage, 'Workplace check');
  });

  test('the builder and the preview', async () => {
    page = await signIn(stage, 'maker');
    const mika = maker(stage, page);
    await mika.opensForm(form);
    await page.getByRole('button', { name: '8. Seat' }).click();
    await page.getByRole('heading', { name: 'Question 8: Short text' }).waitFor();
    await isAccessible('builder');
    await mika.opensTab('Preview');
    await page.getByRole('button', { name: 'Check answers' }).click();
    await page.getByText('1 answer needs another look').waitFor();
    await isAccessible('preview');
  });

  test('no responses, then some, then one', async () => {
    page = await signIn(stage, 'maker');
    const mika = maker(stage, page);
    await mika.opensForm(form);
    await mika.opensTab('Responses');
    await page.getByText('No responses yet').waitFor();
    await isAccessible('responses-empty');
    const { address } = await linkForAnyone(stage, formId);
    const anybody = stranger(await stage.newPage(), address);
    await anybody.opens();
    await anybody.fills({ picks: ['By train', 'Mouse'], typed: { Name: 'Ada', 'What happened': 'One\n\nThree' } });
    await anybody.submits();
    await anybody.page.context().close();
    await page.reload();
    const reads = viewer(page);
    await reads.waitsForResponses(1);
    await page
      .frameLocator('iframe[title="download"]')
      .getByRole('button', { name: /Download/, disabled: false })
      .waitFor();
    await isAccessible('responses');
    await reads.opensResponse('Shared link');
    await isAccessible('response');
  });

  test('the shared links', async () => {
    page = await signIn(stage, 'maker');
    const mika = maker(stage, page);
    await mika.opensForm('Workplace check');
    await mika.opensTab('Shared links');
    await page.getByText('No shared links yet').waitFor();
    await isAccessible('links-empty');
    await page.getByRole('button', { name: 'Create link' }).click();
    const dialog = page.getByRole('dialog', { name: 'Create shared link' });
    await dialog.getByRole('checkbox', { name: 'Create an issue from each response' }).check({ force: true });
    await dialog.getByRole('combobox', { name: /Project/ }).waitFor();
    await isAccessible('create-link');
    await linkForAnyone(stage, formId);
    await mika.opensForm(form);
    await mika.opensTab('Shared links');
    await page.getByRole('textbox', { name: 'Address' }).first().waitFor();
    await isAccessible('links');
    await closesNewestLink(page);
    await isAccessible('links-closed');
  });

  test('the settings of a form', async () => {
    page = await signIn(stage, 'maker');
    const mika = maker(stage, page);
    await mika.opensForm('Workplace check');
    await mika.opensTab('Settings');
    await page.getByRole('radio', { name: /^Restricted/ }).check({ force: true });
    await page.getByRole('heading', { name: 'May view responses' }).waitFor();
    await page.getByRole('button', { name: 'Save settings' }).click();
    await page.getByText('Settings saved').waitFor();
    await isAccessible('settings');
    await page.getByRole('button', { name: 'Delete form' }).click();
    await page.getByRole('dialog').getByText('no responses').waitFor();
    await isAccessible('delete-form');
  });

  test('the list of forms as its maker and as a restricted user', async () => {
    page = await signIn(stage, 'maker');
    await goToForms(stage, page);
    await page
      .getByRole('button', { name: form })
      .or(page.getByRole('link', { name: form }))
      .waitFor();
    await isAccessible('forms');
    await page.context().close();
    page = await signIn(stage, 'restricted');
    await goToForms(stage, page);
    await page.getByText('Only its owner and the people named in its settings can open it.').waitFor();
    await isAccessible('forms-restricted');
  });

  test('the states of the panel', async () => {
    page = await signIn(stage, 'respondent');
    const rosa = onIssue(stage, page, 'ONB-1');
    await rosa.opens();
    await rosa.panel.getByRole('button', { name: 'Add form' }).click();
    await rosa.panel.getByRole('combobox', { name: 'Form to add' }).waitFor();
    await isAccessible('panel-add-form');
    await formOnIssue(stage, 'ONB-1', formId);
    await rosa.opens();
    await rosa.fills({ picks: ['By train'], typed: { 'How many': 'many' } });
    await rosa.triesToSubmit();
    await rosa.sees('2 answers need another look');
    await isAccessible('panel-filling');
    await rosa.fills({ typed: { Name: 'Ada', 'How many': '3' } });
    await rosa.submits();
    await isAccessible('panel-submitted');
    await rosa.panel.getByRole('button', { name: 'All forms' }).click();
    await rosa.panel.getByRole('button', { name: 'Add form' }).waitFor();
    await isAccessible('panel-list');
  });
});

test('the configuration page', async () => {
  page = await signIn(stage, 'admin');
  await goTo('/jira/settings/apps/formwright-settings', 'Where data lives');
  await page.getByRole('radio', { name: 'Only these people and groups' }).check({ force: true });
  await page.getByText('People who may build forms').first().waitFor();
  await isAccessible('admin');
});

test('the pages of the local site', async () => {
  page = await signIn(stage, 'admin');
  await goTo('/', 'For you');
  await page.getByText('ONB', { exact: true }).first().waitFor();
  await isAccessible('site-home');
  await goTo('/projects/ONB', 'Onboarding');
  await isAccessible('site-project');
  await goTo('/manage-apps', 'Gateway');
  await isAccessible('site-manage-apps');
});

test('the states of the share page', async () => {
  const { address, linkId } = await linkForAnyone(stage, formId);
  page = await stage.newPage();
  const anybody = stranger(page, address);
  await anybody.opens();
  await isAccessible('share');
  await anybody.fills({ picks: ['By train'], typed: { 'How many': 'many' } });
  await page.getByRole('button', { name: 'Submit' }).click();
  await page.getByText('2 answers need another look').waitFor();
  await isAccessible('share-wrong');
  await anybody.fills({ typed: { Name: 'Ada', 'How many': '3' } });
  await anybody.submits();
  await isAccessible('share-thanks');
  await callsAs(stage, 'maker').forms('links.revoke', { formId, linkId });
  await anybody.opens();
  await isAccessible('share-closed');
});

import type { Locator, Page } from 'playwright-core';
import { goToForms, signIn } from './actors/jira';
import { maker } from './actors/maker';
import { onIssue } from './actors/respondent';
import { stranger } from './actors/stranger';
import { callsAs } from './arranged/calls-as';
import { formOnIssue, linkForAnyone, oneOfEveryType, publishedForm } from './arranged/published-form';
import { inBothThemes } from './stage/both-themes';
import { setStage, type Stage } from './stage/stage';

jest.setTimeout(180_000);

const form = 'One of every type';
let stage: Stage;
let formId: string;

beforeAll(async () => {
  stage = await setStage();
  formId = (await publishedForm(stage, form, oneOfEveryType)).id;
  await formOnIssue(stage, 'ONB-1', formId);
});

afterAll(async () => {
  await stage.close();
});

const fits = async (page: Page): Promise<void> => {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(beyond).toBeLessThanOrEqual(0);
};

/** Attaches a small file to the question of files and waits until it is stored. */
const attachesNote = async (place: Locator): Promise<void> => {
  await place
    .getByLabel('File question')
    .setInputFiles({ name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('hello') });
  await place.getByText('note.txt (5 bytes)').waitFor();
};
const aNote: unknown = [expect.objectContaining({ name: 'note.txt', size: 5, type: 'text/plain' })];

const responses = async () => {
  const { rows } = await callsAs(stage, 'maker').forms('responses.list', { formId });
  const opened = rows.map(({ id }) => callsAs(stage, 'maker').forms('responses.open', { formId, submissionId: id }));
  return (await Promise.all(opened)).map(({ submission }) => Object.values(submission.answers));
};

test('a question of every type is filled on a share page of 320 pixels, in both themes', async () => {
  const { address } = await linkForAnyone(stage, formId);
  const anybody = stranger(await stage.newPage({ width: 320 }), address);
  await anybody.opens();
  await fits(anybody.page);
  expect(await inBothThemes(anybody.page, 'every-type-share')).toEqual([]);
  await anybody.fills({ picks: ['Yes', '4 stars', 'I agree.'], typed: { 'E-mail question': 'not an address' } });
  await attachesNote(anybody.page.locator('body'));
  const next = anybody.page.getByRole('button', { name: 'Next' });
  await next.click();
  await anybody.page.getByRole('alert').waitFor();
  expect(await inBothThemes(anybody.page, 'every-type-share-wrong')).toEqual([]);
  await anybody.fills({
    typed: { 'E-mail question': 'ada@example.com', 'Time question': '09:30', 'Issue question': 'ONB-1' },
  });
  await next.click();
  await anybody.page.getByRole('heading', { name: 'Section question' }).waitFor();
  expect(await inBothThemes(anybody.page, 'every-type-share-second')).toEqual([]);
  await next.click();
  await fits(anybody.page);
  expect(await inBothThemes(anybody.page, 'every-type-share-review')).toEqual([]);
  await anybody.submits();
  expect((await responses())[0]).toEqual(
    expect.arrayContaining([
      ...[true, 4, { agreed: true, wording: 'I agree.' }, 'ada@example.com', '09:30', 'ONB-1', aNote],
    ]),
  );
});

test('a question of every type is filled on an issue, in both themes', async () => {
  const rosa = onIssue(stage, await signIn(stage, 'respondent'), 'ONB-1');
  await rosa.opens();
  await rosa.panel.getByRole('heading', { name: form }).waitFor();
  await fits(rosa.page);
  expect(await inBothThemes(rosa.page, 'every-type-panel')).toEqual([]);
  await rosa.panel.getByRole('radio', { name: 'Yes', exact: true }).check();
  await rosa.panel.getByRole('radio', { name: '4 stars' }).check();
  await rosa.panel.getByRole('checkbox', { name: /I agree\./ }).check();
  await attachesNote(rosa.panel);
  await rosa.goesOn();
  await rosa.panel.getByRole('heading', { name: 'Section question' }).waitFor();
  expect(await inBothThemes(rosa.page, 'every-type-panel-second')).toEqual([]);
  await rosa.goesOn();
  await rosa.panel.getByRole('heading', { name: 'Review your answers' }).waitFor();
  await rosa.submits();
  expect((await responses())[0]).toEqual(
    expect.arrayContaining([true, 4, { agreed: true, wording: 'I agree.' }, aNote]),
  );
});

test('the palette offers every type', async () => {
  const mika = maker(stage, await signIn(stage, 'maker'));
  await goToForms(stage, mika.page);
  await mika.opensForm(form);
  for (const { label } of oneOfEveryType) {
    const name = label.replace(/ question$/, '');
    await mika.page
      .getByRole('button', { name: new RegExp(`^${name}`) })
      .first()
      .waitFor();
  }
});

import type { Page } from 'playwright-core';
import { fieldTypes, type FieldTypeName } from '../../src/domain/fields';
import { isWithin } from '../../src/domain/fields/reach';
import { keysOf, type Keys, type Keystrokes } from './actors/by-keyboard/keys-of';
import { onIssuePanel } from './actors/by-keyboard/on-issue-panel';
import { onSharePage } from './actors/by-keyboard/on-share-page';
import { goToForms, signIn } from './actors/jira';
import { maker } from './actors/maker';
import { onIssue } from './actors/respondent';
import { stranger } from './actors/stranger';
import { answersOfEveryType } from './arranged/answers-of-every-type';
import { callsAs } from './arranged/calls-as';
import { formOnIssue, linkForAnyone, oneOfEveryType, publishedForm } from './arranged/published-form';
import { inBothThemes } from './stage/both-themes';
import { setStage, type Stage } from './stage/stage';

jest.setTimeout(240_000);

const form = 'One of every type';
const options = ['Small', 'Large'].map((label, at) => ({ value: `s${String(at)}`, label }));
/** Asked on the second page, as lists that open. */
const lists: typeof oneOfEveryType = [
  { key: 'size', type: 'single-choice', label: 'Size', settings: { options, shown: 'dropdown' } },
  { key: 'sizes', type: 'several-choices', label: 'Sizes', settings: { options, shown: 'dropdown' } },
] as const;
let stage: Stage;
let formId: string;

beforeAll(async () => {
  stage = await setStage();
  formId = (await publishedForm(stage, form, [...oneOfEveryType, ...lists])).id;
  await formOnIssue(stage, 'ONB-1', formId);
});

afterAll(async () => {
  await stage.close();
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

type OfEveryType<Value> = Readonly<Record<FieldTypeName, Value>>;

/** Answers what can be answered, in the order of the form, which is that of the Tab key. */
const answersAll = async (keys: Keys, keystrokes: OfEveryType<Keystrokes | undefined>): Promise<void> => {
  for (const { type, label } of fieldTypes) await keystrokes[type]?.(keys, `${label} question`);
};

/** What is kept when everything is answered that these keystrokes answer; the form itself answers the rest. */
const keptWith = (keystrokes: OfEveryType<Keystrokes | undefined>) =>
  Object.fromEntries(
    fieldTypes.flatMap(({ type, isQuestion, takesAnswer }, at) =>
      takesAnswer && (!isQuestion || keystrokes[type]) ? [[`q${String(at)}`, answersOfEveryType[type]]] : [],
    ),
  );

test('every question is answered by keyboard wherever it can be answered', () => {
  const within = (surface: 'outside' | 'issue') =>
    fieldTypes.flatMap(({ type, isQuestion, reach }) =>
      isQuestion && (!reach || isWithin(reach, surface)) ? [type] : [],
    );
  const answered = (keystrokes: OfEveryType<Keystrokes | undefined>) =>
    fieldTypes.flatMap(({ type }) => (keystrokes[type] ? [type] : []));
  expect(answered(onSharePage)).toEqual(within('outside'));
  expect(answered(onIssuePanel)).toEqual(within('issue'));
});

test('every question is answered by keyboard on a share page of 320 pixels, in both themes', async () => {
  const { address } = await linkForAnyone(stage, formId);
  const anybody = stranger(await stage.newPage({ width: 320 }), address);
  await anybody.opens();
  const { page } = anybody;
  const keys = keysOf(page.locator('body'));
  await fits(page);
  expect(await inBothThemes(page, 'every-type-share')).toEqual([]);
  await keys.typeInto('E-mail question', 'not an address');
  await keys.pressButton('Next');
  await page.getByRole('alert').waitFor();
  expect(await inBothThemes(page, 'every-type-share-wrong')).toEqual([]);
  await answersAll(keys, onSharePage);
  await fits(page);
  expect(await inBothThemes(page, 'every-type-share-filled')).toEqual([]);
  await keys.pressButton('Next');
  await page.getByRole('heading', { name: 'Section question' }).waitFor();
  await keys.goTo(page.getByRole('combobox', { name: 'Size', exact: true }));
  await keys.press('ArrowDown', 2);
  await keys.goTo(page.getByRole('checkbox', { name: 'Large' }));
  await keys.press('Space');
  expect(await inBothThemes(page, 'every-type-share-second')).toEqual([]);
  await keys.pressButton('Next');
  await page.getByRole('button', { name: 'Submit' }).waitFor();
  await fits(page);
  expect(await inBothThemes(page, 'every-type-share-review')).toEqual([]);
  await keys.pressButton('Submit');
  await page.getByRole('heading', { name: 'Thank you' }).waitFor();
  expect(await inBothThemes(page, 'every-type-share-receipt')).toEqual([]);
  expect(await newestAnswers()).toEqual({ ...keptWith(onSharePage), size: 's1', sizes: ['s1'] });
  expect(stage.faults).toEqual([]);
});

test('every question is answered by keyboard on an issue, in both themes', async () => {
  const { page, panel, ...rosa } = onIssue(stage, await signIn(stage, 'respondent'), 'ONB-1');
  await rosa.opens();
  await panel.getByRole('heading', { name: form }).waitFor();
  const keys = keysOf(panel);
  await fits(page);
  expect(await inBothThemes(page, 'every-type-panel')).toEqual([]);
  await answersAll(keys, onIssuePanel);
  expect(await inBothThemes(page, 'every-type-panel-filled')).toEqual([]);
  await keys.pressButton('Next');
  await panel.getByRole('heading', { name: 'Section question' }).waitFor();
  await keys.find('Size', 'Large');
  // Before the other list: the tags Jira's design system draws in it are smaller than axe wants. Backspace removes them.
  expect(await inBothThemes(page, 'every-type-panel-second')).toEqual([]);
  await keys.find('Sizes', 'Large');
  await keys.pressButton('Next');
  await panel.getByRole('heading', { name: 'Review your answers' }).waitFor();
  expect(await inBothThemes(page, 'every-type-panel-review')).toEqual([]);
  await keys.pressButton('Submit');
  await rosa.sees('Your answers are submitted.');
  expect(await inBothThemes(page, 'every-type-panel-receipt')).toEqual([]);
  expect(await newestAnswers()).toEqual({ ...keptWith(onIssuePanel), size: 's1', sizes: ['s1'] });
  expect(stage.faults).toEqual([]);
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

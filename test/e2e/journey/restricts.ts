import { callsPastThePage } from '../actors/bridge-call';
import { goToForms } from '../actors/jira';
import { maker } from '../actors/maker';
import { owner } from '../actors/owner';
import { onIssue } from '../actors/respondent';
import { shot } from '../stage/shot';
import { look } from '../stores/evidence';
import type { Cast } from './cast';
import { equipment } from './equipment-form';
import { refusals } from './refusals';

/** Step 6: others see the form's name, are refused everything else, and can still fill it. */
export async function restricts(cast: Cast): Promise<void> {
  const { stage, pages } = cast;
  const mika = maker(stage, pages.maker);
  await mika.opensForm(equipment);
  const formId = mika.openFormId();
  await mika.opensTab('Settings');
  await owner(pages.maker).restrictsForm();
  await shot(pages.maker, '6-settings');
  await isOnlyNamed(cast);
  await isRefusedByTheServer(cast, formId);
  await isWithheldOnIssues(cast);
  await canStillBeFilled(cast);
}

async function isOnlyNamed({ stage, pages: { restricted: page } }: Cast): Promise<void> {
  await goToForms(stage, page);
  await page.getByText(equipment, { exact: true }).waitFor();
  await page.getByText('Only its owner and the people named in its settings can open it.').waitFor();
  for (const role of ['button', 'link'] as const)
    expect(await page.getByRole('main').getByRole(role, { name: equipment }).count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Responses' }).count()).toBe(0);
  await shot(page, '6-restricted-form-in-the-list');
}

async function isRefusedByTheServer({ stage, pages, words }: Cast, formId: string): Promise<void> {
  const { platform } = await look(stage);
  const row = platform.find(({ kind, text }) => kind === 'submission' && text.includes(words.answerOnIssue));
  const submissionId = /sub:([\w-]+)/.exec(row?.text ?? '')?.[1] ?? '';
  for (const [call, input] of refusals({ formId, submissionId }))
    expect([call, await callsPastThePage(pages.restricted, call, input)]).toEqual([call, 'restricted']);
}

async function isWithheldOnIssues({ stage, pages, words, createdIssue }: Cast): Promise<void> {
  for (const [issue, answer] of [
    ['ONB-1', words.answerOnIssue],
    [createdIssue, words.answerInNewIssue],
  ] as const) {
    const uri = onIssue(stage, pages.restricted, issue);
    await uri.opens();
    await uri.sees('You cannot see these answers: the form is restricted. Ask its owner or a Jira admin for access.');
    expect(await pages.restricted.content()).not.toContain(answer);
  }
  await shot(pages.restricted, '6-answers-withheld');
}

async function canStillBeFilled({ stage, pages, words }: Cast): Promise<void> {
  const uri = onIssue(stage, pages.restricted, 'ONB-3');
  await uri.opens();
  await uri.addsForm(equipment);
  await uri.fills({ picks: ['Phone'], typed: { 'Who is it for': words.answerOfRestricted } });
  await uri.submits();
  await uri.sees(words.answerOfRestricted);
}

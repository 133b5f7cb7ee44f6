import { onIssue } from '../actors/respondent';
import { shot } from '../stage/shot';
import type { Cast } from './cast';
import { equipment } from './equipment-form';

/** Step 2: a draft that outlives a reload, a clear message for each wrong answer, a submission. */
export async function fillsAndSubmits({ stage, pages, words }: Cast): Promise<void> {
  const page = pages.respondent;
  const rosa = onIssue(stage, page, 'ONB-1');
  await rosa.opens();
  await shot(page, '2-no-forms-on-the-issue');
  await rosa.addsForm(equipment);
  const system = words.answerOnIssue;
  await rosa.fills({ picks: ['Laptop', 'Headset'], typed: { 'How many': 'a few', 'Operating system': system } });
  await rosa.savesDraft();
  await shot(page, '2-draft-saved');
  await page.reload();
  await rosa.sees(/^Draft saved/);
  const field = (name: string) => rosa.panel.getByRole('textbox', { name });
  expect(await field('Operating system').inputValue()).toBe(system);
  expect(await rosa.panel.getByRole('radio', { name: 'Laptop' }).isChecked()).toBe(true);
  expect(await rosa.panel.getByRole('checkbox', { name: 'Headset' }).isChecked()).toBe(true);
  await rosa.triesToSubmit();
  await rosa.sees('2 answers need another look');
  await rosa.sees('How many: Enter a number, for example 12.');
  expect(await field('How many').inputValue()).toBe('a few');
  await shot(page, '2-wrong-answers');
  await rosa.fills({ typed: { 'Who is it for': 'Ada', 'How many': '2' }, days: { 'Needed by': '12/24/2026' } });
  await rosa.submits();
  await shot(page, '2-submitted');
}

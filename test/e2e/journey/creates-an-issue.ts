import { findsIssue } from '../actors/finds-issue';
import { maker } from '../actors/maker';
import { onIssue } from '../actors/respondent';
import { sharesWithAnyone } from '../actors/sharing';
import { stranger } from '../actors/stranger';
import { shot } from '../stage/shot';
import { holding, look } from '../stores/evidence';
import type { Cast } from './cast';
import { equipment } from './equipment-form';

const summary = 'Equipment wanted';

/** Step 5: a response under a link becomes one issue with its answers; the gateway keeps a receipt. */
export async function createsAnIssue(cast: Cast): Promise<void> {
  const { stage, pages, words } = cast;
  const mika = maker(stage, pages.maker);
  await mika.opensForm(equipment);
  await mika.opensTab('Shared links');
  const address = await sharesWithAnyone(pages.maker, { project: 'Onboarding', type: 'Request', summary });
  await shot(pages.maker, '5-link-that-creates-issues');
  const anybody = stranger(await stage.newPage(), address);
  await anybody.opens();
  await anybody.fills({ picks: ['Screen'], typed: { 'Who is it for': words.answerInNewIssue, 'How many': '1' } });
  await anybody.submits();
  await anybody.page.context().close();

  cast.createdIssue = await findsIssue(stage, pages.respondent, { project: 'ONB', summary });
  const rosa = onIssue(stage, pages.respondent, cast.createdIssue);
  await rosa.opens();
  await rosa.sees(words.answerInNewIssue);
  await rosa.sees('Submitted through a shared link');
  await shot(pages.respondent, '5-created-issue');
  await isThereOnce(cast);
}

async function isThereOnce({ stage, pages, words }: Cast): Promise<void> {
  expect(await stage.site.platform.fireScheduled('move-waiting')).toMatchObject({ ok: true });
  await pages.respondent.goto(`${stage.site.url}/projects/ONB`);
  const found = pages.respondent.getByRole('link', { name: summary });
  await found.first().waitFor();
  expect(await found.count()).toBe(1);
  const { gateway, platform } = await look(stage);
  expect(holding(gateway, words.answerInNewIssue)).toEqual([]);
  expect(gateway.filter(({ kind }) => kind === 'receipts')).toHaveLength(1);
  expect(holding(platform, words.answerInNewIssue)).toEqual(['submission']);
}

import { admin } from '../actors/admin';
import { goToForms } from '../actors/jira';
import { maker } from '../actors/maker';
import { onIssue } from '../actors/respondent';
import { sharesWithAnyone } from '../actors/sharing';
import { stranger } from '../actors/stranger';
import { viewer } from '../actors/viewer';
import { shot } from '../stage/shot';
import { holding, look } from '../stores/evidence';
import type { Cast } from './cast';

const feedback = 'Feedback on the first week';

/** Step 8, first half: an admin sees how much data there is where, and says who may build forms. */
export async function isOverseen(cast: Cast): Promise<void> {
  await hasData(cast);
  await isCounted(cast);
}

/** Step 8, second half: what becomes of the data when the app is uninstalled. */
export async function letsGo(cast: Cast): Promise<void> {
  await returnsWithin90Days(cast);
  await isPurgedAfter90Days(cast);
}

async function hasData({ stage, pages, words }: Cast): Promise<void> {
  const mika = maker(stage, pages.maker);
  await mika.createsForm(feedback);
  await mika.asks({ type: 'Short text', label: 'How was it', required: true });
  await mika.publishes(1);
  await mika.opensTab('Shared links');
  const anybody = stranger(await stage.newPage(), await sharesWithAnyone(pages.maker));
  await anybody.opens();
  await anybody.fills({ typed: { 'How was it': words.answerKeptForMonths } });
  await anybody.submits();
  await anybody.page.context().close();
  const rosa = onIssue(stage, pages.respondent, 'ONB-2');
  await rosa.opens();
  await rosa.addsForm(feedback);
}

async function isCounted({ stage, pages }: Cast): Promise<void> {
  const amara = admin(stage, pages.admin);
  await amara.opensSettings();
  expect(await amara.reads('Forms: drafts, settings, restrictions')).toBe('1');
  expect(await amara.reads('Published versions')).toBe('1');
  expect(await amara.reads('Shared links')).toBe('1');
  expect(await amara.reads('Responses that no issue holds')).toBe('1');
  expect(await amara.reads('Receipts of responses')).toBe('0');
  expect(await amara.reads('Forms on issues')).toBe('1');
  expect(await amara.reads('Responses on issues')).toBe('0');
  expect(await amara.reads('Versions used on issues')).toBe('1');
  await shot(pages.admin, '8-settings');
  await amara.letsOnlyGroupBuild('form-makers');
  await shot(pages.admin, '8-who-may-build');
  await goToForms(stage, pages.restricted);
  await pages.restricted.getByText(feedback).waitFor();
  expect(await pages.restricted.getByRole('button', { name: 'Create form' }).count()).toBe(0);
}

async function returnsWithin90Days({ stage, pages, words }: Cast): Promise<void> {
  const amara = admin(stage, pages.admin);
  await amara.opensManageApps();
  await shot(pages.admin, '8-manage-apps');
  await amara.uninstalls();
  const tenants = (await look(stage)).gateway.filter(({ kind }) => kind === 'tenants');
  expect(tenants).toHaveLength(1);
  expect(tenants[0]?.text).toMatch(/"(uninstalled_at|uninstalledAt)":\d+/);
  await amara.letsPass(89);
  await amara.installs();
  await shot(pages.admin, '8-installed-again');
  const mika = maker(stage, pages.maker);
  await mika.opensForm(feedback);
  await mika.opensTab('Responses');
  const reads = viewer(pages.maker);
  await reads.waitsForResponses(1);
  await reads.opensResponse('Shared link');
  await pages.maker.getByText(words.answerKeptForMonths).waitFor();
}

async function isPurgedAfter90Days({ stage, pages, words }: Cast): Promise<void> {
  const amara = admin(stage, pages.admin);
  await amara.opensManageApps();
  await amara.uninstalls();
  await amara.letsPass(91);
  const { gateway, platform } = await look(stage);
  expect(platform).toEqual([]);
  expect(holding(gateway, words.answerKeptForMonths)).toEqual([]);
  expect(holding(gateway, feedback)).toEqual([]);
  expect(new Set(gateway.map(({ kind }) => kind))).toEqual(new Set([expect.stringMatching(/proofs$/i)]));
}

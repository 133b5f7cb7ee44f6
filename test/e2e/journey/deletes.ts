import { goToForms } from '../actors/jira';
import { maker } from '../actors/maker';
import { owner } from '../actors/owner';
import { viewer } from '../actors/viewer';
import { shot } from '../stage/shot';
import { holding, look } from '../stores/evidence';
import type { Cast } from './cast';
import { equipment } from './equipment-form';

/** Step 7: a submission, then the whole form: each is gone from every store. */
export async function deletes({ stage, pages, words }: Cast): Promise<void> {
  const mika = maker(stage, pages.maker);
  await mika.opensForm(equipment);
  const formId = mika.openFormId();
  await mika.opensTab('Responses');
  const reads = viewer(pages.maker);
  await reads.waitsForResponses(4);
  await reads.opensResponse('ONB-1');
  await pages.maker.getByText(words.answerOnIssue).waitFor();
  await reads.deletesOpenResponse();
  await reads.waitsForResponses(3);
  const { platform } = await look(stage);
  expect(holding(platform, words.answerOnIssue)).toEqual([]);
  expect(holding(platform, words.answerInNewIssue)).toEqual(['submission']);

  await mika.opensTab('Settings');
  await owner(pages.maker).deletesForm();
  await goToForms(stage, pages.maker);
  await pages.maker.getByText('Build your first form').waitFor();
  await shot(pages.maker, '7-form-deleted');
  const left = await look(stage);
  for (const trace of [formId, equipment, ...Object.values(words)])
    expect([trace, holding(left.platform, trace), holding(left.gateway, trace)]).toEqual([trace, [], []]);
}

import { maker } from '../actors/maker';
import { onIssue } from '../actors/respondent';
import { shot } from '../stage/shot';
import { holding, look } from '../stores/evidence';
import type { Cast } from './cast';
import { equipment } from './equipment-form';

/** Step 3: the submission on the issue keeps the version it was made with. */
export async function staysOnItsVersion({ stage, pages, words }: Cast): Promise<void> {
  const rosa = onIssue(stage, pages.respondent, 'ONB-1');
  const isThere = async () => {
    await rosa.opens();
    await rosa.sees(words.answerOnIssue);
    await rosa.sees('Version 1');
    await rosa.sees('Dec 24, 2026');
    expect(await rosa.reads()).not.toContain(words.questionOfVersion2);
  };
  await isThere();
  const mika = maker(stage, pages.maker);
  await mika.opensForm(equipment);
  await mika.asks({ type: 'Short text', label: words.questionOfVersion2 });
  await mika.publishes(2);
  await isThere();
  await shot(pages.respondent, '3-still-version-1');
  await mika.asks({ type: 'Short text', label: words.unpublishedQuestion });
  await mika.saves();
  const { platform, gateway } = await look(stage);
  expect(holding(platform, words.questionOfVersion2)).toEqual([]);
  expect(holding(gateway, words.questionOfVersion2)).toContain('versions');
}

import { maker } from '../actors/maker';
import { sharesWithAnyone } from '../actors/sharing';
import { stranger } from '../actors/stranger';
import { viewer } from '../actors/viewer';
import { shot } from '../stage/shot';
import type { Cast } from './cast';
import { equipment } from './equipment-form';

/** Step 4: somebody without a Jira identity submits; the maker reads and downloads what came from both sides. */
export async function sharesAndReads({ stage, pages, words }: Cast): Promise<void> {
  const page = pages.maker;
  const formula = `=HYPERLINK("https://evil.example","${words.answerUnderLink}")`;
  const mika = maker(stage, page);
  await mika.opensForm(equipment);
  await mika.opensTab('Shared links');
  const address = await sharesWithAnyone(page);
  await shot(page, '4-shared-link');
  const anybody = stranger(await stage.newPage(), address);
  await anybody.opens();
  await shot(anybody.page, '4-share-page');
  await anybody.fills({
    picks: ['Phone', 'Mouse', 'Headset'],
    typed: { 'Who is it for': formula, 'Why is it needed': 'First line\nsecond, "quoted"', 'How many': '3' },
  });
  await anybody.page.getByLabel('Needed by').fill('2027-01-31');
  await anybody.submits();
  await shot(anybody.page, '4-thank-you');
  await anybody.page.context().close();

  await mika.opensTab('Responses');
  const reads = viewer(page);
  await reads.waitsForResponses(2);
  await shot(page, '4-responses');
  isSafeCsv(await reads.downloadsCsv(), words);
  await reads.opensResponse('Shared link');
  await page.getByText(formula).waitFor();
  await page.getByText('Version 2').waitFor();
  await shot(page, '4-response');
}

function isSafeCsv({ name, text }: { readonly name: string; readonly text: string }, words: Cast['words']): void {
  expect(name).toBe('Equipment-for-a-new-colleague-responses.csv');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const [header = '', ...lines] = text.slice(1).split('\r\n');
  const questions = 'Who is it for,Why is it needed,How many,Device,Extras,Needed by,Operating system';
  expect(header).toContain(`,${questions},${words.questionOfVersion2}`);
  expect(lines).toHaveLength(3);
  expect(text).toContain(`,"'=HYPERLINK(""https://evil.example"",""${words.answerUnderLink}"")",`);
  expect(text).toContain('"First line\nsecond, ""quoted""",3,Phone,"Mouse; Headset",2027-01-31');
  expect(text).toContain(`Ada,,2,Laptop,Headset,2026-12-24,${words.answerOnIssue}`);
}

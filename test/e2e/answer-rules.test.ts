import { stranger } from './actors/stranger';
import { linkForAnyone, publishedForm } from './arranged/published-form';
import { shot } from './stage/shot';
import { setStage, type Stage } from './stage/stage';
import { submissionsWith } from './stores/submissions-with';

jest.setTimeout(180_000);

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(async () => {
  await stage.close();
});

const options = [
  { value: 'a', label: 'Apples' },
  { value: 'b', label: 'Berries' },
];

/** The share page of a form with these questions, and the files it asked for. */
const opened = async (name: string, fields: Parameters<typeof publishedForm>[2]) => {
  const { id } = await publishedForm(stage, name, fields);
  const { address } = await linkForAnyone(stage, id);
  const page = await stage.newPage({ width: 1280 });
  const files: string[] = [];
  page.on('request', (request) => files.push(new URL(request.url()).pathname));
  const anybody = stranger(page, address);
  await anybody.opens();
  return { anybody, page, files };
};

const enginesIn = (files: readonly string[]) => files.filter((file) => file.includes('linear-patterns'));

test('a page loads the pattern engine for a form that has a pattern, and holds answers against it', async () => {
  const settings = { pattern: '[A-Z]{2}-[0-9]{4}', patternMessage: 'Enter the number on the label, such as AB-1234.' };
  const { anybody, page, files } = await opened('Labels', [
    { key: 'number', type: 'short-text', label: 'Number', settings },
  ]);
  await anybody.fills({ typed: { Number: 'none' } });
  await page.getByLabel('Number').blur();
  await page.getByText(settings.patternMessage).waitFor();
  expect(enginesIn(files)).toHaveLength(1);
  await shot(page, 'share-pattern');
  await anybody.fills({ typed: { Number: 'AB-1234' } });
  await anybody.submits();
});

test('without a pattern there is no engine; another choice and none of these are chosen', async () => {
  const { anybody, page, files } = await opened('Fruit', [
    { key: 'best', type: 'single-choice', label: 'Best', settings: { options, other: true } },
    { key: 'liked', type: 'several-choices', label: 'Liked', settings: { options, none: true, other: true } },
  ]);
  const [best, liked] = [page.getByRole('group', { name: 'Best' }), page.getByRole('group', { name: 'Liked' })];
  await best.getByLabel('Other').check();
  await best.getByLabel('Your own answer').fill('Kiwis');
  await liked.getByLabel('Apples').check();
  await liked.getByLabel('Other').check();
  await liked.getByLabel('Your own answer').focus();
  expect(await liked.getByText('Enter what').count()).toBe(0);
  await shot(page, 'share-other');
  await liked.getByLabel('None of these').check();
  expect(await liked.getByLabel('Apples').isChecked()).toBe(false);
  expect(await liked.getByLabel('Your own answer').count()).toBe(0);
  await anybody.submits();
  expect(await submissionsWith(stage, 'other:Kiwis')).not.toEqual([]);
  expect(enginesIn(files)).toEqual([]);
});

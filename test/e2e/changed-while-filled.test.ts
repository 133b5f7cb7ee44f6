import { stranger } from './actors/stranger';
import { linkForAnyone, publishedAgain, publishedForm } from './arranged/published-form';
import { inBothThemes } from './stage/both-themes';
import { setStage, type Stage } from './stage/stage';
import { submissionsWith } from './stores/submissions-with';

jest.setTimeout(180_000);

const choice = (key: string, label: string, options: Readonly<Record<string, string>>) => ({
  key,
  type: 'single-choice' as const,
  label,
  settings: { options: Object.entries(options).map(([value, text]) => ({ value, label: text })) },
});
const name = { key: 'name', type: 'short-text' as const, label: 'Name', settings: {} };
const first = [
  name,
  choice('size', 'Size', { s: 'Small', l: 'Large' }),
  choice('way', 'Way', { t: 'Train', c: 'Car' }),
];
const second = [
  name,
  choice('size', 'Size', { small: 'Small', large: 'Large' }),
  choice('way', 'Way', { t: 'Train', b: 'Bicycle' }),
];
const notKept =
  'This form has changed since you began, and your answer to “Way” could not be kept: check the form before you submit.';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(async () => {
  await stage.close();
});

/** Somebody who has answered the first version of a form under a link, when the second is published. */
async function halfway(formName: string) {
  const { id } = await publishedForm(stage, formName, first);
  const { address } = await linkForAnyone(stage, id);
  const anybody = stranger(await stage.newPage(), address);
  await anybody.opens();
  await anybody.fills({ typed: { Name: formName }, picks: ['Large', 'Car'] });
  return { anybody, page: anybody.page, publish: () => publishedAgain(stage, id, second) };
}

/** What is chosen of the second version. */
const chosen = async (page: Awaited<ReturnType<typeof halfway>>['page']) => {
  const labels = ['Small', 'Large', 'Train', 'Bicycle'];
  const checked = await Promise.all(labels.map((label) => page.getByLabel(label, { exact: true }).isChecked()));
  return labels.filter((_, at) => checked[at]);
};

test('who submits a form that has changed goes on with what fits, and is told of what does not', async () => {
  const { anybody, page, publish } = await halfway('changed-before-submitting');
  await publish();
  await page.getByRole('button', { name: 'Submit' }).click();
  await page.getByRole('alert').getByText(notKept).waitFor();
  expect(await chosen(page)).toEqual(['Large']);
  expect(await page.getByLabel('Name').inputValue()).toBe('changed-before-submitting');
  expect(await inBothThemes(page, 'share-changed')).toEqual([]);
  await anybody.submits();
  expect(await submissionsWith(stage, 'changed-before-submitting')).toEqual(['submissions']);
});

test('so does who comes back to it', async () => {
  const { page, publish } = await halfway('changed-before-coming-back');
  await page.waitForFunction(() => Object.values(localStorage).some((kept) => String(kept).includes('Large')));
  await publish();
  await page.reload();
  await page.getByRole('alert').getByText(notKept).waitFor();
  expect(await chosen(page)).toEqual(['Large']);
});

test('where the newer form does not come, nothing on the page is lost, and submitting again tries again', async () => {
  const { page, publish } = await halfway('changed-while-offline');
  await publish();
  await page.route('**/share.open', (route) => route.abort());
  await page.getByRole('button', { name: 'Submit' }).click();
  await page.getByText('This form has changed since you opened it.').waitFor();
  expect(await page.getByLabel('Car', { exact: true }).isChecked()).toBe(true);
  await page.unroute('**/share.open');
  await page.getByRole('button', { name: 'Submit' }).click();
  await page.getByText(notKept).waitFor();
});

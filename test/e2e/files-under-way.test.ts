import { stranger } from './actors/stranger';
import { callsAs } from './arranged/calls-as';
import { linkForAnyone, publishedForm } from './arranged/published-form';
import { setStage, type Stage } from './stage/stage';

jest.setTimeout(120_000);

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(async () => {
  await stage.close();
});

test('a share page submits nothing while a file is still on its way', async () => {
  const formId = (await publishedForm(stage, 'Papers', [{ key: 'paper', type: 'file', label: 'Paper', settings: {} }]))
    .id;
  const { address } = await linkForAnyone(stage, formId);
  const anybody = stranger(await stage.newPage(), address);
  let arrive = (): void => undefined;
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await anybody.page.route('**/share.attach-file', async (route) => {
    await arrived;
    await route.continue();
  });
  await anybody.opens();
  await anybody.page
    .getByLabel('Paper')
    .setInputFiles({ name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('hello') });
  await anybody.page.getByText('Sending…').waitFor();
  await anybody.page.getByRole('button', { name: 'Submit' }).click();
  await anybody.page.getByRole('alert').getByText('A file is still being sent.').waitFor();
  arrive();
  await anybody.page.getByText('note.txt (5 bytes)').waitFor();
  await anybody.submits();
  const { rows } = await callsAs(stage, 'maker').forms('responses.list', { formId });
  expect(rows).toHaveLength(1);
});

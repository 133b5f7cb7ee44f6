import type { Definition } from '../../../src/domain/form/definition';
import { refusal, type Script } from '../scripted-resolver';
import { openFormsPage } from './open-forms-page';

const linkId = 'link-000001';
const hash = (letter: string) => letter.repeat(64);
const field = (key: string, label: string) => ({
  key,
  type: 'short-text' as const,
  label,
  required: true,
  settings: { maxLength: 255 },
});
const definition = (...fields: Definition['fields']): Definition => ({ schema: 2, fields });
const form = (letter: string, content: Definition) => ({
  number: 1,
  hash: hash(letter),
  name: 'Laptop request',
  description: 'For work.',
  definition: content,
});

const open = (script: Script) => openFormsPage({ script, path: `/fill/${linkId}` });

test('a Jira user fills a shared form once, however often the button is pressed', async () => {
  const page = await open({
    'shared.open': () => form('a', definition(field('name', 'Name'))),
    'shared.submit': () => ({ submissionId: 'sub-0000001' }),
  });
  await page.see('For work.');
  await page.click('Submit');
  await page.see('1 answer needs another look');
  expect(page.calls('shared.submit')).toEqual([]);
  await page.type('Name', 'Ada');
  await Promise.all([page.click('Submit'), page.click('Submit')]);
  await page.see('Thank you');
  const [sent, ...more] = page.calls('shared.submit').map(({ payload }) => payload);
  expect(more).toEqual([]);
  expect(sent).toMatchObject({ linkId, answers: { name: 'Ada' }, versionHash: hash('a') });
  expect(sent?.attempt).toMatch(/^[\w-]{22}$/);
});

test('a second try is the same attempt', async () => {
  let isDown = true;
  const page = await open({
    'shared.open': () => form('a', definition(field('name', 'Name'))),
    'shared.submit': () => (isDown ? refusal('gateway-unavailable') : { submissionId: 'sub-0000001' }),
  });
  await page.type('Name', 'Ada');
  await page.click('Submit');
  await page.see('out of reach');
  expect(await page.value('Name')).toBe('Ada');
  isDown = false;
  await page.click('Try again');
  await page.see('Thank you');
  const [first, second] = page.calls('shared.submit').map(({ payload }) => payload.attempt);
  expect(second).toBe(first);
});

test('a form that changed meanwhile keeps what was typed', async () => {
  let isNew = false;
  const page = await open({
    'shared.open': () =>
      isNew
        ? form('b', definition(field('name', 'Name'), field('team', 'Team')))
        : form('a', definition(field('name', 'Name'))),
    'shared.submit': ({ versionHash }) =>
      versionHash === hash('a') ? refusal('version-stale') : { submissionId: 'sub-0000001' },
  });
  await page.type('Name', 'Ada');
  isNew = true;
  await page.click('Submit');
  await page.see('This form has changed since you opened it.');
  await page.click('Load the new questions');
  await page.see('Team');
  expect(await page.value('Name')).toBe('Ada');
  await page.type('Team', 'IT');
  await page.click('Submit');
  await page.see('Thank you');
  expect(page.calls('shared.submit').at(-1)?.payload.answers).toEqual({ name: 'Ada', team: 'IT' });
});

test('a form that changed meanwhile keeps what has a place in it, and says what has none', async () => {
  const size = (options: Readonly<Record<string, string>>) => ({
    key: 'size',
    type: 'single-choice' as const,
    label: 'Size',
    required: false,
    settings: { options: Object.entries(options).map(([value, label]) => ({ value, label })) },
  });
  let isNew = false;
  const page = await open({
    'shared.open': () =>
      isNew
        ? form('b', definition(size({ small: 'Small', large: 'Large' })))
        : form('a', definition(size({ s: 'Small', l: 'Large' }), field('name', 'Name'))),
    'shared.submit': ({ versionHash }) =>
      versionHash === hash('a') ? refusal('version-stale') : { submissionId: 'sub-0000001' },
  });
  await page.type('Name', 'Ada');
  await page.choose('Size', 'Large');
  isNew = true;
  await page.click('Submit');
  await page.click('Load the new questions');
  await page.see('and your answer to “Name” could not be kept: check the form before you submit.');
  await page.click('Submit');
  await page.see('Thank you');
  expect(page.calls('shared.submit').at(-1)?.payload.answers).toEqual({ size: 'large' });
});

test('what only the server finds wrong stands at its question', async () => {
  const problems = [{ field: 'name', code: 'text.too-long', params: { max: 2 } }];
  const page = await open({
    'shared.open': () => form('a', definition(field('name', 'Name'))),
    'shared.submit': () => refusal('answers-invalid', { problems }),
  });
  await page.type('Name', 'Ada');
  await page.click('Submit');
  await page.see('1 answer needs another look');
  expect(await page.messageAt('Name')).toBeDefined();
});

test('a closed link says so', async () => {
  const page = await open({ 'shared.open': () => refusal('link-closed') });
  await page.see('This link no longer takes answers.');
});

import { refusal } from '../scripted-resolver';
import { oneQuestion } from './one-question';

const groups = [
  { id: 'group-1', name: 'Makers' },
  { id: 'group-2', name: 'Staff' },
];
const issues = [
  { key: 'ONB-1', summary: 'Laptop for Uri' },
  { key: 'ONB-2', summary: '' },
];

test('of a person the account id alone is kept', async () => {
  const { panel, submitted } = await oneQuestion('person');
  await panel.pickUser('Question', 'ada-1');
  expect(await submitted()).toBe('ada-1');
  expect(panel.text()).not.toContain('ada@example.com');
});

test('a person who was picked can be taken away again', async () => {
  const { panel, submitted } = await oneQuestion('person');
  await panel.pickUser('Question', 'ada-1');
  await panel.pickUser('Question', undefined);
  expect(await submitted()).toBeUndefined();
});

test('a group is found by name, kept by id, and read by the name it has then', async () => {
  const { panel, submitted } = await oneQuestion(
    'group',
    {},
    {
      script: {
        'pick.groups': ({ query }) => ({ groups: groups.filter(({ name }) => name.includes(String(query))) }),
        'pick.group-names': () => ({ groups: [{ id: 'group-2', name: 'Staff of all' }] }),
      },
    },
  );
  expect(panel.calls('pick.groups')).toEqual([]);
  await panel.focus('Question');
  await panel.called('pick.groups', 1);
  await panel.search('Question', 'Sta');
  await panel.pass(300);
  await panel.called('pick.groups', 2);
  expect(panel.calls('pick.groups').map(({ payload }) => payload)).toEqual([{ query: '' }, { query: 'Sta' }]);
  await panel.offers('Question', 'Staff');
  await panel.choose('Question', 'Staff');
  expect(await submitted()).toBe('group-2');
  await panel.see('Staff of all');
});

test('a group that Jira does not name stands by its id', async () => {
  const { panel, submitted } = await oneQuestion(
    'group',
    {},
    {
      script: { 'pick.groups': () => ({ groups }), 'pick.group-names': () => ({ groups: [] }) },
    },
  );
  await panel.focus('Question');
  await panel.offers('Question', 'Makers');
  await panel.choose('Question', 'Makers');
  expect(await submitted()).toBe('group-1');
  await panel.see('group-1');
});

test('an issue is found by what is typed, and kept by its key', async () => {
  const { panel, submitted } = await oneQuestion('issue', {}, { script: { 'pick.issues': () => ({ issues }) } });
  await panel.focus('Question');
  await panel.offers('Question', 'ONB-1 Laptop for Uri');
  await panel.choose('Question', 'ONB-1 Laptop for Uri');
  expect(await panel.value('Question')).toEqual({ value: 'ONB-1', label: 'ONB-1 Laptop for Uri' });
  expect(await submitted()).toBe('ONB-1');
  await panel.see('ONB-1');
});

test('the list says where Jira does not answer', async () => {
  const script = { 'pick.issues': () => refusal('jira-unavailable') };
  const { panel } = await oneQuestion('issue', {}, { script });
  await panel.focus('Question');
  await panel.see('Jira did not list its issues. Try again in a few minutes.');
});

test('a field of the issue is there to read, and saves no draft by itself', async () => {
  const settings = { jiraField: 'priority', reads: 'option' };
  const { panel, submitted } = await oneQuestion('jira-field', settings, { mirrored: { q: 'High' } });
  expect(await panel.value('Question')).toBe('High');
  await panel.see('Read from the issue.');
  await panel.pass(60_000);
  expect(panel.calls('panel.save-draft')).toEqual([]);
  expect(await submitted()).toBe('High');
  await panel.see('High');
});

test('a signature is a typed name', async () => {
  const { panel, submitted } = await oneQuestion('signature', { statement: 'I have read the rules.' });
  await panel.see('I have read the rules.');
  await panel.type('Question', 'Ada Lovelace');
  expect(await submitted()).toMatchObject({ name: 'Ada Lovelace' });
  await panel.see('Ada Lovelace');
});

test('an image is drawn with its alternative text', async () => {
  const source = 'data:image/png;base64,iVBORw0KGgo=';
  const { panel, submitted } = await oneQuestion('image', { source, alternative: 'A map of the office' });
  expect(panel.images()).toEqual([{ src: source, alt: 'A map of the office' }]);
  expect(await submitted()).toBeUndefined();
});

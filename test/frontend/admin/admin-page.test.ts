import { openFormsPage } from '../forms/open-forms-page';
import { refusal, type Script } from '../scripted-resolver';

const none = { count: 0, atLeast: false };
const platform = { issueForms: { count: 12, atLeast: true }, submissions: none, drafts: none, pinnedVersions: none };
const overview = { makers: { kind: 'everyone' }, locations: { platform } };
const open = (script: Script) =>
  openFormsPage({
    script,
    entry: () => import('../../../src/frontend/admin'),
    jira: () => ({ groups: [], values: [] }),
  });

test('an admin says who may build forms', async () => {
  const page = await open({ 'admin.overview': () => overview, 'admin.save-makers': ({ makers }) => ({ makers }) });
  await page.choose('Makers', 'Only these people and groups');
  await page.see('Groups that may build forms');
  await page.pickPeople('makers-users', { id: 'ada', name: 'Ada', email: 'ada@example.com' });
  await page.click('Save');
  await page.see('Saved');
  expect(page.calls('admin.save-makers').map(({ payload }) => payload)).toEqual([
    { makers: { kind: 'restricted', people: { users: ['ada'], groups: [] } } },
  ]);
});

test('a gateway that does not answer leaves the rest of the page working', async () => {
  const page = await open({ 'admin.overview': () => overview });
  await page.see('No answer');
  await page.see('The gateway does not answer');
  await page.see('at least 12');
  await page.see('Who may build forms');
});

test('whoever is no admin is told so, and sees nothing else', async () => {
  const page = await open({ 'admin.overview': () => refusal('forbidden') });
  await page.see('You do not have permission to do this. Ask a Jira admin.');
  expect(page.text()).not.toContain('Who may build forms');
});

import { draftForm, formSite } from './form-site';
import { openFormsPage } from './open-forms-page';

const formId = 'form-000001';
const path = `/forms/${formId}/settings`;
const groups = [{ groupId: 'g-it', name: 'IT team', html: '' }];
const jira = (asked: string) => (asked.startsWith('/rest/api/3/groups/picker') ? { groups } : { values: groups });
const ada = { id: 'ada', name: 'Ada Lovelace', email: 'ada@example.com', avatarUrl: '', type: 'user' };

async function openSettings(site = formSite([draftForm(formId, 'Laptop request')])) {
  const script = { ...site.script, 'links.list': () => ({ links: [] }), 'responses.list': () => ({ rows: [] }) };
  const page = await openFormsPage({ script, path, jira });
  await page.see('Who may edit the form and view its responses');
  return { page, form: () => site.opened.get(formId)?.form, site };
}

test('access is restricted to named people and groups, of whom only ids are sent', async () => {
  const { page, form } = await openSettings();
  await page.choose(
    'Who may edit the form and view its responses',
    'Restricted: only the people and groups named here',
  );
  await page.see('Groups that may view responses');
  await page.pickPeople('edit-users', ada);
  await page.chooseFound('Groups that may view responses', 'IT team');
  await page.click('Save settings');
  await page.see('Settings saved');
  const everything = JSON.stringify(page.calls('forms.save-settings'));
  expect(everything).not.toMatch(/Ada|example\.com|IT team/);
  expect(form()?.access).toEqual({
    kind: 'restricted',
    edit: { users: ['ada'], groups: [] },
    view: { users: [], groups: ['g-it'] },
  });
  await page.see('Restricted');
});

test('respondents’ rights are switched', async () => {
  const { page, form } = await openSettings();
  await page.toggle('Respondents can change their own answers on an issue after they submit');
  await page.toggle('Respondents can see their own answers after they submit');
  await page.click('Save settings');
  await page.see('Settings saved');
  expect(form()?.settings).toEqual({ respondentsSeeOwn: false, respondentsEditOwn: true });
});

test('saving settings leaves an unsaved design alone, and the design saves on top', async () => {
  const { page, form } = await openSettings();
  await page.tab('Design');
  await page.fill('Form name', 'Renamed');
  await page.see('Unsaved changes');
  await page.tab('Settings');
  await page.click('Save settings');
  await page.see('Settings saved');
  await page.see('Unsaved changes');
  await page.click('Save');
  await page.see('All changes saved');
  expect(form()?.name).toBe('Renamed');
});

test('settings that somebody else changed meanwhile are not overwritten', async () => {
  const { page, site } = await openSettings();
  site.changeElsewhere(formId, { settings: { respondentsSeeOwn: false, respondentsEditOwn: true } });
  await page.click('Save settings');
  await page.see('Somebody else changed this in the meantime.');
  await page.click('Reload the form');
  await page.see('All changes saved');
  await page.see('Respondents');
  const toggle = page
    .nodes()
    .find(({ type, props }) => type === 'Toggle' && String(props.id).endsWith('respondentsSeeOwn'));
  expect(toggle?.props.isChecked).toBe(false);
});

test('a form is deleted after saying what goes with it', async () => {
  const { page, site } = await openSettings();
  await page.click('Delete form');
  await page.see('“Laptop request” is deleted for good, with:');
  await page.see('no responses');
  expect(page.calls('forms.delete')).toEqual([]);
  await page.click('Delete form');
  await page.see('Build your first form');
  expect(site.opened.size).toBe(0);
});

import { fieldTypeOf, fieldTypes } from '../../../src/domain/fields';
import { draftForm, formSite, type FormSite } from './form-site';
import { openFormsPage, type FormsPage } from './open-forms-page';

const formId = 'form-000001';
const formOf = (site: FormSite) => site.opened.get(formId)?.form;

async function openDesign(site: FormSite = formSite([draftForm(formId, 'Laptop request')])): Promise<FormsPage> {
  const page = await openFormsPage({ script: site.script, path: `/forms/${formId}` });
  await page.see('Add a question');
  return page;
}

async function add(page: FormsPage, type: string, label: string): Promise<void> {
  const { label: name, hint, group } = fieldTypeOf(type);
  await page.click([name, hint].join('\n'));
  await page.see(group === undefined ? `: ${name}` : '(no label yet)');
  await page.fill('Label', label);
  await page.seeNoMore('(no label yet)');
}

test('a maker creates a form of six types with a condition, previews and publishes it', async () => {
  const site = formSite();
  const page = await openFormsPage({ script: site.script });
  await page.click('Create form');
  await page.fill('Name', 'Laptop request');
  await page.click('Create');
  await page.see('Add a question');
  expect(page.address()).toBe('/forms/form-000001/design');

  await add(page, 'short-text', 'Name');
  await page.toggle('Required');
  await add(page, 'long-text', 'Why');
  await add(page, 'number', 'Days');
  await page.fill('Largest number', '30');
  await add(page, 'single-choice', 'Kind');
  await page.fill('Option 1', 'Laptop');
  await page.click('Add option');
  await page.fill('Option 3', 'Other');
  await add(page, 'several-choices', 'Extras');
  await add(page, 'date', 'Needed by');
  await page.see('Unsaved changes');

  await page.click('Show this question only when…');
  await page.choose('Question', 'Kind');
  await page.choose('Condition', 'is');
  await page.choose('Value', 'Other');
  await page.see('Date · Shown when “Kind” is Other');

  await page.tab('Preview');
  await page.see('Nothing you enter here is kept');
  expect(page.text()).not.toContain('Needed by');
  await page.choose('Kind', 'Other');
  await page.see('Needed by');
  await page.click('Check answers');
  await page.see('1 answer needs another look');
  await page.fill('Name', 'Ada');
  await page.click('Check answers');
  await page.see('These answers could be submitted.');

  await page.click('Publish');
  await page.see('People who open the form from now on get version 1. Forms already on issues stay on their version.');
  await page.see('Your changes are saved first.');
  await page.click('Publish');
  await page.see('Version 1 is published');
  await page.see('Published v1');
  await page.see('All changes saved');

  expect(page.calls().map(({ name }) => name)).toEqual([
    'forms.list',
    'forms.create',
    'forms.open',
    'forms.save',
    'forms.publish',
  ]);
  const fields = formOf(site)?.draftVersion.fields ?? [];
  expect(fields.map(({ key, type }) => [key, type])).toEqual([
    ['name', 'short-text'],
    ['why', 'long-text'],
    ['days', 'number'],
    ['kind', 'single-choice'],
    ['extras', 'several-choices'],
    ['needed_by', 'date'],
  ]);
  const options = ['Laptop', 'Option 2', 'Other'].map((label, index) => ({ value: `o${String(index + 1)}`, label }));
  const showWhen = { match: 'all', tests: [{ field: 'kind', operator: 'equals', operand: 'o3' }] };
  expect(fields).toMatchObject([
    { required: true },
    { required: false },
    { settings: { decimals: 0, max: 30 } },
    { settings: { options } },
    {},
    { showWhen },
  ]);
});

test.each(fieldTypes.map(({ type, label, settingControls }) => ({ type, label, settingControls })))(
  'the settings of $label come from its type',
  async ({ type, settingControls }) => {
    const page = await openDesign();
    await add(page, type, 'Anything');
    for (const control of settingControls) await page.see(control.label);
  },
);

test('what cannot be saved is named, and nothing is sent', async () => {
  const page = await openDesign();
  await page.click('Number\nA count, an amount, a measure');
  await page.fill('Smallest number', 'few');
  await page.click('Save');
  await page.see('Question 1: Give the question a label.');
  await page.fill('Label', 'Days');
  await page.click('Save');
  await page.see('“Smallest number” of “Days”: enter a number, for example 12.');
  expect(page.calls('forms.save')).toEqual([]);
  await page.fill('Smallest number', '2');
  await page.click('Save');
  await page.see('All changes saved');
});

test('questions move, by button and by mouse, are copied, deleted and brought back', async () => {
  const site = formSite([draftForm(formId, 'Laptop request')]);
  const page = await openDesign(site);
  await add(page, 'short-text', 'One');
  await add(page, 'short-text', 'Two');
  await page.click('Move up');
  await page.see('1. Two');
  await page.drag('question-0-1', 0);
  await page.see('1. One');
  await page.click('Duplicate');
  await page.see('3. Two');
  await page.click('Delete');
  await page.see('“Two” is deleted.');
  await page.click('Undo');
  await page.seeNoMore('is deleted.');
  await page.click('Save');
  await page.see('All changes saved');
  expect(formOf(site)?.draftVersion.fields.map(({ key }) => key)).toEqual(['one', 'two', 'two_2']);
});

async function inConflict() {
  const site = formSite([draftForm(formId, 'Laptop request')]);
  const page = await openDesign(site);
  await add(page, 'short-text', 'Mine');
  site.changeElsewhere(formId, { name: 'Theirs' });
  await page.click('Save');
  await page.see('Somebody else changed this form');
  await page.see('1. Mine');
  return { site, page };
}

test('after a conflict a maker can take what somebody else saved', async () => {
  const { page } = await inConflict();
  await page.click('Reload theirs');
  await page.see('Your unsaved changes on this page are dropped.');
  await page.click('Reload theirs');
  await page.see('All changes saved');
  expect(await page.value('Form name')).toBe('Theirs');
  expect(page.text()).not.toContain('1. Mine');
});

test('or save over it, after being asked', async () => {
  const { site, page } = await inConflict();
  await page.click('Keep mine and save over theirs');
  await page.see('Published versions stay as they are.');
  expect(page.calls('forms.save')).toHaveLength(1);
  await page.click('Save mine');
  await page.see('All changes saved');
  expect(formOf(site)).toMatchObject({ name: 'Laptop request', draftVersion: { fields: [{ key: 'mine' }] } });
});

test('unsaved changes survive a look at another tab, and are asked about before leaving', async () => {
  const page = await openDesign();
  await add(page, 'short-text', 'Mine');
  await page.tab('Preview');
  await page.see('Check answers');
  await page.tab('Design');
  await page.see('1. Mine');
  await page.click('All forms');
  await page.see('Leave without saving?');
  await page.click('Stay');
  await page.seeNoMore('Leave without saving?');
  await page.click('All forms');
  await page.click('Leave');
  await page.see('Create form');
  expect(page.address()).toBe('/');
});

import { designChanges } from '../../../src/frontend/builder/design-changes';
import { contentOf, openDesign, type DesignChange } from '../../../src/frontend/builder/design-state';
import { languageChanges } from '../../../src/frontend/builder/languages/language-changes';
import { languageOptions } from '../../../src/frontend/builder/languages/language-options';
import { textGroups } from '../../../src/frontend/builder/languages/text-groups';
import { Definition } from '../../../src/domain/form/definition';
import { draftForm, formSite } from '../forms/form-site';
import { openFormsPage, type FormsPage } from '../forms/open-forms-page';

const formId = 'form-000001';
const options = [
  { value: 'a', label: 'Apple' },
  { value: 'b', label: 'Berry' },
];
const draftVersion = Definition.parse({
  schema: 2,
  fields: [
    { key: 'fruit', type: 'single-choice', label: 'Fruit', help: 'One of them', settings: { options } },
    {
      key: 'items',
      type: 'table',
      label: 'Items',
      checks: [{ expression: 'count(items) > 1', message: 'Take two.' }],
      settings: { columns: [{ key: 'kind', type: 'single-choice', label: 'Kind', settings: { options } }] },
    },
  ],
  rules: [
    {
      key: 'done',
      when: { match: 'all', tests: [{ field: 'fruit', operator: 'is-not-answered' }] },
      action: { kind: 'end', message: 'That is all.' },
    },
  ],
});
const shopping = () => draftForm(formId, 'Shopping', { draftVersion });

const after = (...changes: readonly DesignChange[]) =>
  changes.reduce((state, change) => change(state), openDesign(shopping()));

async function openLanguages() {
  const site = formSite([shopping()]);
  const page = await openFormsPage({ script: site.script, path: `/forms/${formId}/languages` });
  await page.see('Translated into');
  return { site, page, stored: () => site.opened.get(formId)?.form.draftVersion };
}

async function add(page: FormsPage, language: string): Promise<void> {
  await page.choose('Another language', language);
  await page.click('Add language');
}

test('a form is translated text by text, its name included, and saved with the rest', async () => {
  const { page, stored } = await openLanguages();
  await page.see('Not translated yet.');
  await page.click('Add language');
  await page.see('Choose the language to add first.');
  await add(page, 'German (de)');
  await page.see('0 of 11 texts, 0 %');
  expect(page.text()).not.toContain('Choose the language to add first.');
  await page.fill('Shopping', 'Einkauf');
  await page.fill('One of them', 'Eine davon ');
  await page.fill('That is all.', 'Das ist alles.');
  await page.see('3 of 11 texts, 27 %');
  await page.fill('That is all.', ' ');
  await page.see('2 of 11 texts, 18 %');
  await page.see('Unsaved changes');
  await page.click('Save');
  await page.see('All changes saved');
  expect(stored()?.translations).toEqual({ de: { name: 'Einkauf', 'field.fruit.help': 'Eine davon' } });
  expect(stored()?.rules).toEqual(draftVersion.rules);
});

test('what is missing is said in words and can be shown alone, and stays while it is entered', async () => {
  const { page } = await openLanguages();
  await add(page, 'French (fr)');
  await page.fill('Shopping', 'Courses');
  const missing = () => page.text().split('\nMissing\n').length - 1;
  await page.see('1 of 22 texts, 4 %');
  expect(missing()).toBe(21);
  await page.see('Name\nShopping');
  const tick = page.nodes().find(({ type }) => type === 'Checkbox')?.props.onChange;
  if (typeof tick !== 'function') throw new Error('There is no box to tick');
  Reflect.apply(tick, undefined, [{}]);
  await page.seeNoMore('Name\nShopping');
  await page.fill('Fruit', 'Fruit');
  await page.see('2 of 22 texts, 9 %');
  expect(page.text()).toContain('Question 1\nLabel\nFruit');
});

test('a removed language comes back with its texts', async () => {
  const { page, stored } = await openLanguages();
  await add(page, 'German (de)');
  await page.fill('Shopping', 'Einkauf');
  await page.click('Remove German');
  await page.see('“German” is deleted.');
  await page.see('Not translated yet.');
  await page.click('Undo');
  await page.see('1 of 11 texts, 9 %');
  await page.choose('Written in', 'Norwegian Bokmål (nb)');
  await page.click('Save');
  await page.see('All changes saved');
  expect(stored()).toMatchObject({ language: 'nb', translations: { de: { name: 'Einkauf' } } });
});

test('a missing translation is advised of before publishing', async () => {
  const { page } = await openLanguages();
  await add(page, 'German (de)');
  await page.tab('Design');
  await page.see('The translation into de is 0 % complete. Texts missing: 11, first “Shopping”.');
});

test('the preview is read in the language that is chosen', async () => {
  const { page } = await openLanguages();
  await add(page, 'German (de)');
  await page.fill('Shopping', 'Einkauf');
  await page.fill('Fruit', 'Obst');
  await page.tab('Preview');
  await page.see('Fruit');
  await page.choose('Language', 'Deutsch');
  await page.see('Obst');
  await page.see('Einkauf');
});

test('the messages of the product are translated in a language it does not speak, and can be in one it does', async () => {
  const { page, stored } = await openLanguages();
  await add(page, 'German (de)');
  await page.see('What people are told when an answer needs another look.');
  await page.see('Now: Wählen Sie eine der Optionen.');
  await page.fill('Choose one of the options.', 'Bitte wählen.');
  await page.seeNoMore('Now: Wählen Sie eine der Optionen.');
  await page.see('0 of 11 texts, 0 %');
  await add(page, 'French (fr)');
  await page.seeNoMore('Now: ');
  await page.fill('Choose one of the options.', 'Choisissez.');
  await page.see('1 of 22 texts, 4 %');
  await page.click('Save');
  await page.see('All changes saved');
  expect(stored()?.translations).toEqual({
    de: { 'message.choice.not-an-option': 'Bitte wählen.' },
    fr: { 'message.choice.not-an-option': 'Choisissez.' },
  });
});

test('a message that puts in what there is not is refused where it is entered', async () => {
  const { page } = await openLanguages();
  await add(page, 'French (fr)');
  await page.fill('Add rows. The fewest are {min}.', 'Au moins {minimum} lignes.');
  await page.see('There is nothing to put in for {minimum}. Use {min}.');
  await page.fill('Add rows. The fewest are {min}.', 'Au moins {min} lignes.');
  await page.seeNoMore('There is nothing to put in');
});

test('a form in a language the product does not speak has its messages to translate, and nothing else', async () => {
  const { page, stored } = await openLanguages();
  await page.choose('Written in', 'Norwegian Bokmål (nb)');
  await page.see('Messages alone: 0 of 11 texts, 0 %');
  expect(page.text()).not.toContain('Remove Norwegian');
  expect(page.text()).not.toContain('Question 1');
  await page.fill('Fill this in.', 'Fyll ut dette.');
  await page.see('Messages alone: 1 of 11 texts, 9 %');
  await page.click('Save');
  await page.see('All changes saved');
  expect(stored()?.translations).toEqual({ nb: { 'message.table.cell-missing': 'Fyll ut dette.' } });
  await page.fill('Fill this in.', '');
  await page.click('Save');
  await page.see('All changes saved');
  expect(stored()?.translations).toBeUndefined();
});

test('every text is told by what it is', () => {
  const groups = textGroups(contentOf(after()), 'de').filter(({ title }) => title !== 'Messages');
  const said = groups.map(({ title, texts }) => [title, texts.map(({ kind }) => kind)]);
  expect(said).toEqual([
    ['Form', ['Name']],
    ['Question 1', ['Label', 'Help text', 'Option', 'Option']],
    ['Question 2', ['Label', 'Column', 'Option of the column', 'Option of the column', 'Message of check 1']],
    ['Rule 1', ['Message']],
  ]);
});

test('languages keep their order when one comes back, and none is left over', () => {
  const added = [languageChanges.add('de'), languageChanges.add('fr'), languageChanges.translate('de', 'name', 'x')];
  const back = after(...added, languageChanges.remove('de', 'German'), designChanges.undoRemove());
  expect(Object.entries(back.others.translations ?? {})).toEqual([
    ['de', { name: 'x' }],
    ['fr', {}],
  ]);
  const none = after(languageChanges.add('de'), languageChanges.remove('de', 'German'));
  expect(contentOf(none)).toEqual(contentOf(after()));
});

test('a language that is in use again is not put back', () => {
  const removed = [languageChanges.add('de'), languageChanges.translate('de', 'name', 'x')];
  const again = after(...removed, languageChanges.remove('de', 'German'), languageChanges.write('de'));
  expect(again.deleted).toBeUndefined();
  expect(designChanges.undoRemove()(again).others).toEqual({ language: 'de' });
});

test('a language is found by its code where it is not offered', () => {
  const values = (typed: string) => languageOptions({ locale: 'en', typed, taken: ['de'] }).map(({ value }) => value);
  expect(values('')).not.toContain('de');
  expect(values('')).not.toContain('de-LI');
  expect(values('DE-li')).toContain('de-LI');
  expect(values('de')).not.toContain('de');
  expect(values('no language')).toEqual(values(''));
});

test('the language that is called what is typed stands before those that only have it in their name', () => {
  const labels = (typed: string) =>
    languageOptions({ locale: 'en', typed, taken: [] })
      .map(({ label }) => label)
      .filter((label) => label.toLowerCase().includes(typed.trim().toLowerCase()));
  expect(labels(' german ')).toEqual(['German (de)', 'Austrian German (de-AT)', 'Swiss High German (de-CH)']);
  expect(labels('Norwegian')).toEqual(['Norwegian Bokmål (nb)', 'Norwegian Nynorsk (nn)']);
});

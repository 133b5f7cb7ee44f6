import type { Definition } from '../../../src/domain/form/definition';
import { fieldTypeOf } from '../../../src/domain/fields';
import { definitionOf, type QuestionInWords } from '../../domain/answers/form-in-words';
import { refusal, type Script } from '../scripted-resolver';
import { draftForm, formSite } from './form-site';
import { openFormsPage } from './open-forms-page';

const formId = 'form-000001';
const name: QuestionInWords = { key: 'name', label: 'Name', type: 'short-text' };
const drink: QuestionInWords = {
  key: 'drink',
  label: 'Drink',
  type: 'single-choice',
  settings: {
    options: [
      { value: 'o1', label: 'Tea' },
      { value: 'o2', label: 'Coffee' },
    ],
  },
};

async function openDesign(draftVersion: Definition, latestVersion: number, script: Script = {}) {
  const site = formSite([draftForm(formId, 'Drinks', { draftVersion, latestVersion })]);
  const page = await openFormsPage({ script: { ...site.script, ...script }, path: `/forms/${formId}` });
  await page.see('Add a question');
  const add = (type: string) => {
    const { label, hint } = fieldTypeOf(type);
    return page.click([label, hint].join('\n'));
  };
  return { page, site, add };
}

describe('before a maker publishes the next version', () => {
  test('they read what becomes of answers that do not simply stay', async () => {
    const { page } = await openDesign(definitionOf(name, drink), 1);
    await page.click('2. Drink');
    await page.click('Remove');
    await page.click('Publish');
    await page.see('Publish version 2?');
    await page.see('What changes');
    await page.see('“Drink” no longer has the option “Coffee”.');
    await page.see('Responses stay as they were given.');
    await page.see('goes on with version 2, and is told which answers could not be kept');
    await page.see('The options of “Drink” change. “Coffee” can no longer be chosen.');
    expect(page.text()).not.toContain('Answers to “Name”');
    await page.click('Publish');
    await page.see('Version 2 is published');
  });

  test('and one calm sentence where all of them stay', async () => {
    const { page } = await openDesign(definitionOf(name, drink), 1);
    await page.click('Publish');
    await page.see('Answers given so far stay as they are.');
    await page.see('The questions are the same as in the version before.');
    expect(page.text()).not.toMatch(/Answers under way|What changes/);
  });

  test('and as many changes as can be read at once', async () => {
    const asked = Array.from({ length: 13 }, (_, at) => ({
      key: `q${String(at)}`,
      label: `Question ${String(at)}`,
      type: 'date',
    }));
    const { page } = await openDesign(definitionOf(name, ...asked), 1);
    for (const { label } of asked) {
      await page.click(`2. ${label}`);
      await page.click('Delete');
    }
    await page.click('Publish');
    await page.see('The question “Question 9” is gone.');
    await page.see('3 more changes');
    expect(page.text()).not.toContain('The question “Question 10” is gone.');
  });

  test('and the version before is the one that was published last', async () => {
    const { page } = await openDesign(definitionOf(name, drink), 1);
    await page.click('2. Drink');
    await page.click('Delete');
    await page.click('Publish');
    await page.see('“Drink” is gone.');
    await page.click('Publish');
    await page.see('Version 2 is published');
    await page.click('Publish');
    await page.see('Answers given so far stay as they are.');
  });

  test('and can publish where it cannot be looked up', async () => {
    const { page } = await openDesign(definitionOf(name), 1, {
      'forms.published': () => refusal('gateway-unavailable'),
    });
    await page.click('Publish');
    await page.see('What changes for people and their answers could not be looked up.');
    await page.click('Publish');
    await page.see('Version 2 is published');
  });
});

test('before the first version nothing is said of answers, nor asked', async () => {
  const { page } = await openDesign(definitionOf(name), 0);
  await page.click('Publish');
  await page.see('Publish version 1?');
  expect(page.text()).not.toMatch(/Answers under way|Answers given so far/);
  await page.click('Publish');
  await page.see('Version 1 is published');
  expect(page.calls('forms.published')).toEqual([]);
});

describe('a design with faults', () => {
  test('is not offered for publishing: what to mend is said at once, and stays until it is', async () => {
    const { page, site, add } = await openDesign(definitionOf(name), 0);
    await add('number');
    await page.see('(no label yet)');
    await page.fill('Smallest number', 'few');
    await page.click('Publish');
    await page.see('Version 1 cannot be published yet');
    await page.see('Question 2: Give the question a label.');
    expect(page.text()).not.toContain('Publish version 1?');
    await page.click('Back to the form');
    await page.seeNoMore('cannot be published yet');
    await page.see('Question 2: Give the question a label.');
    expect(page.calls().map(({ name: call }) => call)).toEqual(['forms.open']);

    await page.fill('Label', 'Days');
    await page.seeNoMore('Give the question a label.');
    await page.click('Publish');
    await page.see('“Smallest number” of “Days”: enter a number, for example 12.');
    await page.click('Back to the form');
    await page.fill('Smallest number', '2');
    await page.seeNoMore('enter a number, for example 12.');
    await page.click('Publish');
    await page.see('Publish version 1?');
    await page.click('Publish');
    await page.see('Version 1 is published');
    expect(site.opened.get(formId)?.form.draftVersion.fields.map(({ key }) => key)).toEqual(['name', 'days']);
  });

  test('says so too where it asks nothing', async () => {
    const { page } = await openDesign(definitionOf(), 0);
    await page.click('Publish');
    await page.see('Version 1 cannot be published yet');
    await page.see('Add at least one question before you publish.');
    await page.click('Back to the form');
    await page.seeNoMore('cannot be published yet');
    expect(page.calls('forms.publish')).toEqual([]);
  });
});

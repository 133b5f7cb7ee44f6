import { Definition } from '../../src/domain/form/definition';
import { draftForm, formSite } from '../frontend/forms/form-site';
import { openFormsPage } from '../frontend/forms/open-forms-page';

const formId = 'form-000001';
const columns = ['First', 'Second', 'Third'].map((label) => ({
  key: label.toLowerCase(),
  type: 'short-text',
  label,
  settings: {},
}));

const openTable = async () => {
  const fields = [{ key: 'items', type: 'table', label: 'Items', settings: { columns } }];
  const draftVersion = Definition.parse({ schema: 2, fields });
  const site = formSite([draftForm(formId, 'Shopping', { draftVersion })]);
  const page = await openFormsPage({ script: site.script, path: `/forms/${formId}/design` });
  await page.click('1. Items');
  return page;
};

// UI Kit draws an element that moves forward one place too far: here, behind the button that adds another.
test('a column that is raised from the end leaves the one before it ahead of the button below', async () => {
  const page = await openTable();
  await page.click('Move column 3 up');
  await page.pass(20);
  expect(page.text()).toMatch(/Move column 1 up.*Move column 2 up.*Move column 3 up.*Add column/s);
  expect(await page.value('Label of column 2')).toBe('Third');
  expect(await page.value('Label of column 3')).toBe('Second');
});

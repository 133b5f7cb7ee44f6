import type { FormCard } from '../../../src/contract/app/forms';
import { textOf } from '../forge-node';
import { refusal } from '../scripted-resolver';
import { draftForm, formSite } from './form-site';
import { openFormsPage } from './open-forms-page';

const restricted: FormCard = {
  id: 'form-secret',
  name: 'Salary review',
  latestVersion: 2,
  updatedAt: 1_700_000_000_000,
  createdBy: 'someone',
  restricted: true,
  mayEdit: false,
  mayViewResponses: false,
};

const buttonsOf = (page: Awaited<ReturnType<typeof openFormsPage>>) =>
  page
    .nodes()
    .filter(({ type }) => type === 'Button')
    .map(textOf);

test('a restricted form stands in the list by its name, disabled, with the reason, and leads nowhere', async () => {
  const page = await openFormsPage({ script: formSite([], [restricted]).script });
  await page.see('Salary review');
  await page.see('Restricted');
  await page.see('Published v2');
  await page.see('Only its owner and the people named in its settings can open it.');
  await page.see('No access to responses');
  expect(buttonsOf(page)).toEqual(['Create form']);
});

test('whoever may view its responses gets those and nothing else', async () => {
  const site = formSite([], [{ ...restricted, mayViewResponses: true }]);
  const page = await openFormsPage({ script: { ...site.script, 'responses.list': () => ({ rows: [] }) } });
  await page.click('Responses');
  await page.see('No responses yet');
  await page.see('Salary review');
  expect(page.nodes().some(({ type }) => type === 'Tabs')).toBe(false);
  expect(page.calls('forms.open')).toHaveLength(1);
});

test('a maker without forms is invited to build one; others are told whom to ask', async () => {
  const site = formSite();
  const maker = await openFormsPage({ script: site.script });
  await maker.see('Build your first form');
  await maker.see('Create form');
  site.mayBuild = false;
  const other = await openFormsPage({ script: site.script });
  await other.see('Ask a Jira admin who may build forms.');
  expect(buttonsOf(other)).toEqual([]);
});

test('a form cannot be created without a name', async () => {
  const page = await openFormsPage({ script: formSite().script });
  await page.click('Create form');
  await page.click('Create');
  await page.see('Give the form a name');
  expect(page.calls('forms.create')).toEqual([]);
});

test('with the gateway down the page says what still works, and can be tried again', async () => {
  const site = formSite([draftForm('form-000001', 'Laptop request')]);
  let isDown = true;
  const list = (payload: Readonly<Record<string, unknown>>) =>
    isDown ? refusal('gateway-unavailable') : site.script['forms.list']?.(payload);
  const page = await openFormsPage({ script: { ...site.script, 'forms.list': list } });
  await page.see('Forms on issues still work.');
  isDown = false;
  await page.click('Try again');
  await page.see('Laptop request');
});

test('a long list comes in pages', async () => {
  const page = await openFormsPage({
    script: {
      'forms.list': ({ before }) =>
        before === 'a'
          ? { forms: [{ ...restricted, id: 'form-000002', name: 'Second' }], mayBuild: true }
          : { forms: [{ ...restricted, id: 'form-000001', name: 'First' }], mayBuild: true, next: 'a' },
    },
  });
  await page.see('First');
  await page.click('Load more');
  await page.see('Second');
  await page.see('First');
  await page.seeNoMore('Load more');
});

test('an address that leads nowhere says so, and the way back works', async () => {
  const page = await openFormsPage({ script: formSite().script, path: '/nowhere' });
  await page.see('This page does not exist');
  await page.click('All forms');
  await page.see('Build your first form');
});

test('the address is followed when the browser goes back', async () => {
  const page = await openFormsPage({ script: formSite([draftForm('form-000001', 'Laptop request')]).script });
  await page.click('Laptop request');
  await page.see('Add a question');
  page.visit('/');
  await page.see('Create form');
});

import type { ResponseRow } from '../../../src/contract/app/responses';
import type { Definition } from '../../../src/domain/form/definition';
import { refusal, type Script } from '../scripted-resolver';
import { draftForm, formSite } from './form-site';
import { openFormsPage } from './open-forms-page';

const formId = 'form-000001';
const path = `/forms/${formId}/responses`;
const version1: Definition = {
  schema: 2,
  fields: [{ key: 'name', type: 'short-text', label: 'Old question', required: true, settings: { maxLength: 255 } }],
};
const row = (id: string, change: Partial<ResponseRow> = {}): ResponseRow => ({
  id,
  submittedAt: 1_700_000_000_000,
  versionNumber: 1,
  source: 'shared-link',
  ...change,
});

function script(rows: readonly ResponseRow[], change: Script = {}): Script {
  return {
    ...formSite([draftForm(formId, 'Laptop request', { latestVersion: 2 })]).script,
    'responses.list': () => ({ rows }),
    ...change,
  };
}

const opened = (mayDelete: boolean) => ({
  submission: {
    id: 'sub-0000001',
    formId,
    versionNumber: 1,
    versionHash: 'a'.repeat(64),
    place: { kind: 'shared-link', linkId: 'link-000001' },
    submittedAt: 1_700_000_000_000,
    answers: { name: 'Ada' },
  },
  version: { number: 1, name: 'Laptop request', definition: version1 },
  mayDelete,
});

test('the list says when, who, which version and where from', async () => {
  const issue = { id: '10001', key: 'IT-1' };
  const rows = [
    row('sub-0000001'),
    row('sub-0000002', { submittedBy: 'ada', source: 'issue', issue, versionNumber: 2 }),
  ];
  const page = await openFormsPage({ script: script(rows), path });
  await page.see('Somebody with the link');
  await page.see('Shared link');
  await page.see('v2');
  const links = page.nodes().filter(({ type }) => type === 'Link');
  expect(links.map(({ props }) => props.href)).toEqual(['/browse/IT-1']);
  expect(page.nodes().filter(({ type, props }) => type === 'User' && props.accountId === 'ada')).toHaveLength(1);
});

test('further responses come on demand', async () => {
  const list: Script = {
    'responses.list': ({ before }) =>
      before === 'x' ? { rows: [row('sub-0000002', { versionNumber: 7 })] } : { rows: [row('sub-0000001')], next: 'x' },
  };
  const page = await openFormsPage({ script: script([], list), path });
  await page.click('Load more');
  await page.see('v7');
  expect(page.calls('responses.list').map(({ payload }) => payload.before)).toEqual([undefined, 'x']);
});

test('a response shows its answers under the questions of its own version', async () => {
  const page = await openFormsPage({
    script: script([row('sub-0000001')], { 'responses.open': () => opened(false) }),
    path,
  });
  await page.click('Open');
  await page.see('Old question');
  await page.see('Ada');
  await page.see('Version 1');
  expect(page.address()).toBe(`${path}/sub-0000001`);
  expect(page.text()).not.toContain('Delete response');
  await page.click('All responses');
  await page.see('Somebody with the link');
  expect(page.address()).toBe(path);
});

test('a response is deleted after a question', async () => {
  const rows = [row('sub-0000001')];
  const answers: Script = {
    'responses.list': () => ({ rows }),
    'responses.open': () => opened(true),
    'responses.delete': () => {
      rows.pop();
      return {};
    },
  };
  const page = await openFormsPage({ script: script(rows, answers), path });
  await page.click('Open');
  await page.click('Delete response');
  await page.see('This cannot be undone.');
  expect(page.calls('responses.delete')).toEqual([]);
  await page.click('Delete');
  await page.see('No responses yet');
  expect(page.calls('responses.delete')[0]?.payload).toEqual({ formId, submissionId: 'sub-0000001' });
});

test('a response that cannot be deleted stays, with the reason', async () => {
  const answers: Script = {
    'responses.open': () => opened(true),
    'responses.delete': () => refusal('gateway-unavailable'),
  };
  const page = await openFormsPage({ script: script([], answers), path: `${path}/sub-0000001` });
  await page.click('Delete response');
  await page.click('Delete');
  await page.see('out of reach at the moment');
  await page.see('Ada');
});

test('the download frame hears which form it is for, whichever side is there first', async () => {
  const page = await openFormsPage({ script: script([row('sub-0000001')]), path });
  await page.see('Somebody with the link');
  expect(page.nodes().find(({ type }) => type === 'Frame')?.props.resource).toBe('download');
  const told = { formId, name: 'Laptop request' };
  expect(await page.sent('formwright:export', 1)).toEqual([told]);
  page.say('formwright:export-ready');
  expect(await page.sent('formwright:export', 2)).toEqual([told, told]);
});

test('whoever is refused the responses is told why', async () => {
  const page = await openFormsPage({ script: script([], { 'responses.list': () => refusal('restricted') }), path });
  await page.see('This form is restricted. Ask its owner or a Jira admin for access.');
});

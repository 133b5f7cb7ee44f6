import { linksContract, type LinkView } from '../../../src/contract/app/links';
import type { Script } from '../scripted-resolver';
import { draftForm, formSite } from './form-site';
import { openFormsPage } from './open-forms-page';

const formId = 'form-000001';
const path = `/forms/${formId}/links`;
const projects = [
  {
    id: '10000',
    name: 'IT',
    issueTypes: [
      { id: '1', name: 'Task' },
      { id: '2', name: 'Bug' },
    ],
  },
];

const view = (id: string, change: Partial<LinkView['link']> = {}): LinkView => ({
  link: { id, formId, audience: 'anyone', createdBy: 'maker-1', createdAt: 1_700_000_000_000, ...change },
  address: `https://share.example.com/s/t/${id}`,
});

function script(links: readonly LinkView[], latestVersion = 1): Script {
  return {
    ...formSite([draftForm(formId, 'Laptop request', { latestVersion })]).script,
    'links.list': () => ({ links }),
    'links.targets': () => ({ projects }),
    'links.create': (payload) => {
      const { audience, createsIssue } = linksContract['links.create'].input.parse(payload);
      return view('link-0000new', { audience, createsIssue });
    },
    'links.revoke': ({ linkId }) => view(String(linkId), { revokedAt: 1 }),
  };
}

test('a form that is not published cannot be shared yet', async () => {
  const page = await openFormsPage({ script: script([], 0), path });
  await page.see('Publish the form first');
  expect(page.text()).not.toContain('Create link');
});

test('a link says for whom it is, what it creates, and whether it is open', async () => {
  const createsIssue = { projectId: '10000', issueTypeId: '2', summary: 'New laptop' };
  const page = await openFormsPage({
    script: script([view('link-000001', { createsIssue }), view('link-000002', { revokedAt: 1 })]),
    path,
  });
  await page.see('Each response creates a Bug in IT: “New laptop”');
  await page.see('Open');
  await page.see('This link takes no more answers.');
  expect(await page.value('Address')).toBe('https://share.example.com/s/t/link-000001');
  expect(page.nodes().find(({ type }) => type === 'LinkButton')?.props.href).toBe(
    'https://share.example.com/s/t/link-000001',
  );
});

test('a link for Jira users is created', async () => {
  const page = await openFormsPage({ script: script([]), path });
  await page.click('Create link');
  await page.choose('Who can fill the form', 'Jira users of this site');
  await page.click('Create');
  await page.called('links.create', 1);
  expect(page.calls('links.create')[0]?.payload).toEqual({ formId, audience: 'jira-users' });
});

test('a link whose responses create issues needs project, type and summary', async () => {
  const page = await openFormsPage({ script: script([]), path });
  await page.click('Create link');
  await page.toggle('Create an issue from each response');
  await page.see('Project');
  await page.click('Create');
  await page.see('Choose the project of the new issues.');
  await page.choose('Project', 'IT');
  await page.click('Create');
  await page.see('Choose the type of the new issues.');
  await page.choose('Issue type', 'Task');
  await page.click('Create');
  await page.see('Give the new issues a summary');
  await page.fill('Summary', 'New laptop');
  await page.click('Create');
  await page.see('Each response creates a Task in IT: “New laptop”');
  const createsIssue = { projectId: '10000', issueTypeId: '1', summary: 'New laptop' };
  expect(page.calls('links.create').map(({ payload }) => payload)).toEqual([
    { formId, audience: 'anyone', createsIssue },
  ]);
});

test('a link is closed after a question', async () => {
  const page = await openFormsPage({ script: script([view('link-000001')]), path });
  await page.click('Close this link');
  await page.see('A closed link cannot be opened again.');
  expect(page.calls('links.revoke')).toEqual([]);
  await page.click('Close link');
  await page.see('This link takes no more answers.');
  await page.see('Closed');
});

test('a link for Jira users shows the full address of its place on this page', async () => {
  const forUsers = { ...view('link-000001', { audience: 'jira-users' }), address: '/fill/link-000001' };
  const page = await openFormsPage({ script: script([forUsers]), path });
  expect(await page.value('Address')).toBe('https://jira.example/apps/forms/fill/link-000001');
});

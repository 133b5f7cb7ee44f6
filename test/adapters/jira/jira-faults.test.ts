import { idOf } from '../../ports/samples';
import { openLocalJira, type LocalJira } from './local-jira';

let jira: LocalJira;
beforeEach(() => {
  jira = openLocalJira();
});
afterEach(() => {
  jira.close();
});

const asAnn = <T>(work: () => Promise<T>): Promise<T> => jira.as('ann', work);
const reasonOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'nothing failed',
    (error: unknown) => (error instanceof Error ? error.message : 'no error'),
  );

/** Answers the first so many requests with a status. */
function failing(times: number, status: number, headers: Record<string, string> = {}): { readonly asked: string[] } {
  const asked: string[] = [];
  jira.answerInstead((path) => {
    asked.push(path);
    return asked.length <= times ? new Response('{}', { status, headers }) : undefined;
  });
  return { asked };
}

it.each([429, 500, 503])('asks once more after %d', async (status) => {
  failing(1, status);
  expect(await asAnn(() => jira.people.isAdmin())).toBe(true);
  expect(jira.pauses).toEqual([300]);
});

it('waits as long as Jira asks, if it is not long', async () => {
  failing(1, 429, { 'Retry-After': '2' });
  expect(await asAnn(() => jira.people.isAdmin())).toBe(true);
  expect(jira.pauses).toEqual([2_000]);
});

it.each(['60', 'Wed, 21 Oct 2026 07:28:00 GMT'])('gives up where Jira asks to wait for %s', async (pause) => {
  const { asked } = failing(1, 429, { 'Retry-After': pause });
  expect(await reasonOf(asAnn(() => jira.people.isAdmin()))).toBe('jira-unavailable');
  expect(asked).toHaveLength(1);
});

it('gives up after the second failure', async () => {
  const { asked } = failing(9, 503);
  expect(await reasonOf(asAnn(() => jira.issues.browse('1')))).toBe('jira-unavailable');
  expect(asked).toHaveLength(2);
});

it('takes a broken connection or an answer that is none for an unavailable Jira', async () => {
  jira.forge.before(() => {
    throw new Error('the connection broke');
  });
  expect(await reasonOf(asAnn(() => jira.issues.browse('1')))).toBe('jira-unavailable');
  jira.forge.before(undefined);
  jira.answerInstead(() => new Response('<html>', { status: 200 }));
  expect(await reasonOf(asAnn(() => jira.issues.browse('1')))).toBe('jira-unavailable');
});

it('never asks twice for a new issue that may have been made', async () => {
  const { asked } = failing(1, 500);
  const target = { projectId: '10', issueTypeId: '1', summary: 'New' };
  expect(await reasonOf(asAnn(() => jira.issues.create(target, idOf('sub'))))).toBe('jira-unavailable');
  expect(asked).toHaveLength(1);
});

it('asks again for a new issue that was certainly not made', async () => {
  failing(1, 429);
  const target = { projectId: '10', issueTypeId: '1', summary: 'New' };
  expect(await asAnn(() => jira.issues.create(target, idOf('sub')))).toMatchObject({ projectId: '10' });
});

it('lets the platform ask for consent', async () => {
  const error: unknown = await jira.forge.runAs({}, () => jira.people.isAdmin()).catch((caught: unknown) => caught);
  expect(error).toHaveProperty('name', 'NEEDS_AUTHENTICATION_ERR');
});

it('is loud about a refusal that no permission explains', async () => {
  failing(1, 401);
  expect(await reasonOf(asAnn(() => jira.people.ownGroups()))).toBe('Jira refused GET with 401.');
});

it('takes no issue for deleted that it is only refused', async () => {
  failing(1, 403);
  expect(await reasonOf(asAnn(() => jira.issues.exists('1')))).toBe('jira-unavailable');
});

it.each(['1/../2', '1?fields=x', '', 'TEN-1', '1 2'])('asks Jira nothing about the id "%s"', async (issueId) => {
  const { asked } = failing(0, 200);
  const { issues } = jira;
  const asking = [issues.browse(issueId), issues.mayEdit(issueId), issues.exists(issueId), issues.browseAll([issueId])];
  for (const reason of await asAnn(() => Promise.all(asking.map(reasonOf)))) expect(reason).not.toBe('nothing failed');
  expect(await reasonOf(asAnn(() => issues.findCreated('" OR project = TEN')))).not.toBe('nothing failed');
  expect(asked).toEqual([]);
});

it('does not take another issue for the one it asked for', async () => {
  const other = { id: '8', key: 'TEN-8', fields: { project: { id: '10' } } };
  jira.answerInstead((path) => Response.json(path.includes('bulkfetch') ? { issues: [other] } : other));
  expect(await asAnn(() => jira.issues.browse('7'))).toBeUndefined();
  expect(await asAnn(() => jira.issues.browseAll(['7']))).toEqual(new Map());
  jira.answerInstead(() =>
    Response.json({ projectPermissions: [{ permission: 'EDIT_ISSUES', issues: [8], projects: [] }] }),
  );
  expect(await asAnn(() => jira.issues.mayEdit('7'))).toBe(false);
});

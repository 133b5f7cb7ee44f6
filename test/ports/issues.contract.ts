import { overJira, small, type JiraUnderTest, type OpenJira } from './jira-under-test';
import { at, idOf } from './samples';

/** The first issue of each project; ids are the adapter's own. */
async function firstIssues({ issues, as }: JiraUnderTest): Promise<{ readonly ten: string; readonly twenty: string }> {
  return as('ann', async () => {
    const ten = await issues.create({ projectId: '10', issueTypeId: '1', summary: 'In ten' }, idOf('in-ten'));
    const twenty = await issues.create({ projectId: '20', issueTypeId: '1', summary: 'In twenty' }, idOf('in-twenty'));
    return { ten: ten.id, twenty: twenty.id };
  });
}

const summary = { forms: [idOf('one')], open: 0, submitted: 1, lastSubmitted: at };

/** What every adapter of the port `Issues` does. */
export function issuesContract(name: string, open: OpenJira): void {
  overJira(`${name}: issues`, open, (under) => {
    it('shows an issue to those who may see it', async () => {
      const jira = under();
      const { ten, twenty } = await firstIssues(jira);
      const issue = await jira.as('ann', () => jira.issues.browse(ten));
      expect(issue).toMatchObject({ id: ten, projectId: '10' });
      expect(issue?.key).toMatch(/^TEN-\d+$/);
      expect(await jira.as('bob', () => jira.issues.browse(twenty))).toMatchObject({ id: twenty, projectId: '20' });
      expect(await jira.as('cem', () => jira.issues.browse(twenty))).toBeUndefined();
      expect(await jira.as('ann', () => jira.issues.browse('999999'))).toBeUndefined();
    });

    it('shows those of several issues that the person may see', async () => {
      const jira = under();
      const { ten, twenty } = await firstIssues(jira);
      const seenBy = async (accountId: string) => [
        ...(await jira.as(accountId, () => jira.issues.browseAll([ten, twenty, '999999', ten]))).keys(),
      ];
      expect((await seenBy('ann')).sort()).toEqual([ten, twenty].sort());
      expect(await seenBy('cem')).toEqual([ten]);
      expect(await jira.as('ann', () => jira.issues.browseAll([]))).toEqual(new Map());
      const seen = await jira.as('cem', () => jira.issues.browseAll([ten]));
      expect(seen.get(ten)).toEqual(await jira.as('cem', () => jira.issues.browse(ten)));
    });

    it('says who may edit an issue', async () => {
      const jira = under();
      const { ten, twenty } = await firstIssues(jira);
      const mayEdit = (accountId: string, issueId: string) => jira.as(accountId, () => jira.issues.mayEdit(issueId));
      expect(await mayEdit('ann', twenty)).toBe(true);
      expect(await mayEdit('bob', ten)).toBe(true);
      expect(await mayEdit('bob', twenty)).toBe(false);
      expect(await mayEdit('cem', twenty)).toBe(false);
      expect(await mayEdit('ann', '999999')).toBe(false);
    });

    it('finds issues by key or by words of the summary, and only those the person may see', async () => {
      const jira = under();
      const { ten, twenty } = await firstIssues(jira);
      jira.settle();
      const keyOf = async (id: string) => (await jira.as('ann', () => jira.issues.browse(id)))?.key;
      const [tenKey = '', twentyKey = ''] = [await keyOf(ten), await keyOf(twenty)];
      const found = async (accountId: string, query: string) =>
        (await jira.as(accountId, () => jira.issues.find(query))).map(({ key }) => key).sort();
      expect(await jira.as('ann', () => jira.issues.find('in tEN'))).toEqual([{ key: tenKey, summary: 'In ten' }]);
      expect(await found('ann', twentyKey.toLowerCase())).toEqual([twentyKey]);
      expect(await found('ann', 'in ')).toEqual([tenKey, twentyKey].sort());
      expect(await found('cem', 'in ')).toEqual([tenKey]);
      expect(await found('cem', twentyKey)).toEqual([]);
      expect(await found('ann', '100% & "none"?')).toEqual([]);
    });

    it('reads fields of an issue for those who may see it', async () => {
      const jira = under();
      const { ten, twenty } = await firstIssues(jira);
      const read = (accountId: string, issueId: string) =>
        jira.as(accountId, () => jira.issues.fieldValues(issueId, ['summary', 'customfield_1']));
      expect(await read('ann', twenty)).toEqual({ summary: 'In twenty' });
      expect(await read('cem', ten)).toEqual({ summary: 'In ten' });
      expect(await read('cem', twenty)).toEqual({});
      expect(await read('ann', '999999')).toEqual({});
      expect(await jira.as('ann', () => jira.issues.fieldValues(ten, []))).toEqual({});
    });

    it('offers the projects a person may create issues in', async () => {
      const jira = under();
      const offered = async (accountId: string) =>
        (await jira.as(accountId, () => jira.issues.targets())).map(({ id }) => id);
      expect(await offered('ann')).toEqual(['10', '20']);
      expect(await offered('bob')).toEqual(['10']);
      const [first] = await jira.as('ann', () => jira.issues.targets());
      expect(first).toEqual({ id: '10', name: 'Ten', issueTypes: small.issueTypes });
    });

    it('finds the issue of a submission again once search knows it', async () => {
      const jira = under();
      const made = await jira.as('bob', () =>
        jira.issues.create({ projectId: '20', issueTypeId: '2', summary: ' Two\nlines ' }, idOf('sub')),
      );
      jira.settle();
      expect(await jira.as('cem', () => jira.issues.findCreated(idOf('sub')))).toEqual(made);
      expect(await jira.as('cem', () => jira.issues.findCreated(idOf('other')))).toBeUndefined();
    });

    it('does not find it before', async () => {
      const jira = under();
      await jira.as('ann', () =>
        jira.issues.create({ projectId: '10', issueTypeId: '1', summary: 'New' }, idOf('sub')),
      );
      expect(await jira.as('ann', () => jira.issues.findCreated(idOf('sub')))).toBeUndefined();
    });

    it('writes the status of an issue whoever acts, and minds none that is gone', async () => {
      const jira = under();
      const { ten } = await firstIssues(jira);
      await jira.as('cem', () => jira.issues.writeStatus(ten, summary));
      expect(jira.statusOf(ten)).toEqual(summary);
      await jira.as('cem', () => jira.issues.writeStatus('999999', summary));
    });

    it('knows which issues are gone, whoever asks', async () => {
      const jira = under();
      const { twenty } = await firstIssues(jira);
      expect(await jira.as('cem', () => jira.issues.exists(twenty))).toBe(true);
      jira.deleteIssue(twenty);
      expect(await jira.as('cem', () => jira.issues.exists(twenty))).toBe(false);
      expect(await jira.as('ann', () => jira.issues.browse(twenty))).toBeUndefined();
    });
  });
}

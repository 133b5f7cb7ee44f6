import { moveWaiting } from '../../src/app/move/move-submission';
import { searchLag } from '../../src/app/move/issue-for-submission';
import { hashOf, publishedForm, restrictedAccess, sharedLink } from '../app/prepared-site';
import { siteInMemory, type SiteInMemory } from '../app/site-in-memory';

async function submitUnder(site: SiteInMemory, formId: string, linkId: string) {
  const { hash } = await hashOf(site, formId);
  return site
    .as('viewer')
    .forms('shared.submit', { linkId, answers: { n: 3 }, attempt: 'attempt-0001', versionHash: hash });
}

const noFailures = (error: unknown): void => {
  throw error;
};

describe('a shared link', () => {
  test('is for published forms only', async () => {
    const site = siteInMemory();
    const { form } = await site.as('owner').forms('forms.create', { name: 'Not yet' });
    const creating = site.as('owner').forms('links.create', { formId: form.id, audience: 'anyone' });
    await expect(creating).rejects.toMatchObject({ code: 'not-published' });
  });

  test('takes the same attempt once', async () => {
    const site = siteInMemory();
    const formId = await publishedForm(site);
    const link = await sharedLink(site, formId);
    const [first, second] = [await submitUnder(site, formId, link.id), await submitUnder(site, formId, link.id)];
    expect(second).toEqual(first);
    expect((await site.as('owner').forms('responses.list', { formId })).rows).toHaveLength(1);
  });

  test('that is closed takes no more answers', async () => {
    const site = siteInMemory();
    const formId = await publishedForm(site);
    const link = await sharedLink(site, formId);
    await site.as('owner').forms('links.revoke', { formId, linkId: link.id });
    await expect(submitUnder(site, formId, link.id)).rejects.toMatchObject({ code: 'link-closed' });
  });
});

describe('a link that creates an issue', () => {
  test('moves the answers into the new issue and leaves only a receipt behind', async () => {
    const site = siteInMemory();
    const formId = await publishedForm(site);
    const link = await sharedLink(site, formId, { creates: true });
    const { submissionId } = await submitUnder(site, formId, link.id);
    const receipt = await site.ports.sharedSubmissions.receipt(submissionId);
    expect(receipt).toMatchObject({ submissionId, formId, linkId: link.id });
    expect(JSON.stringify(receipt)).not.toContain('answers');
    expect(await site.ports.sharedSubmissions.get(submissionId)).toBeUndefined();
    const { opened } = await site.as('owner').panel('panel.open', { issueId: receipt?.issueId ?? '' });
    expect(opened?.submission).toMatchObject({ kind: 'shown', answers: { n: 3 }, submittedBy: 'viewer' });
    expect(site.platform.state.moves.size).toBe(0);
  });

  test('creates no second issue, however often its move is repeated', async () => {
    const site = siteInMemory();
    const formId = await publishedForm(site);
    const link = await sharedLink(site, formId, { creates: true });
    const before = site.jira.all().length;
    await submitUnder(site, formId, link.id);
    await submitUnder(site, formId, link.id);
    site.move(3_600_000);
    await moveWaiting(site.ports, noFailures);
    expect(site.jira.all()).toHaveLength(before + 1);
  });

  test('whose issue was created but not noted waits for Jira to find it, and adopts it', async () => {
    const site = siteInMemory();
    const formId = await publishedForm(site);
    const link = await sharedLink(site, formId, { creates: true });
    const before = site.jira.all().length;
    const save = site.ports.moves.save;
    let crashes = 1;
    Object.assign(site.ports.moves, {
      save: async (intent: Parameters<typeof save>[0]) => {
        if (crashes-- > 0) throw new Error('crash');
        await save(intent);
      },
    });
    site.jira.holdSearch(true);
    const { submissionId } = await submitUnder(site, formId, link.id);
    expect(site.jira.all()).toHaveLength(before + 1);
    site.move(searchLag / 2);
    await moveWaiting(site.ports, noFailures);
    expect(await site.ports.sharedSubmissions.receipt(submissionId)).toBeUndefined();
    site.jira.holdSearch(false);
    site.move(3_600_000);
    await moveWaiting(site.ports, noFailures);
    expect(await site.ports.sharedSubmissions.receipt(submissionId)).toBeDefined();
    expect(site.jira.all()).toHaveLength(before + 1);
  });

  test('keeps a restricted form restricted on the issue it created', async () => {
    const site = siteInMemory();
    const formId = await publishedForm(site, { access: restrictedAccess });
    const link = await sharedLink(site, formId, { creates: true });
    const { submissionId } = await submitUnder(site, formId, link.id);
    const issueId = (await site.ports.sharedSubmissions.receipt(submissionId))?.issueId ?? '';
    expect((await site.as('restricted').panel('panel.open', { issueId })).opened?.submission).toEqual({
      kind: 'withheld',
      reason: 'restricted',
    });
    expect((await site.as('owner').panel('panel.open', { issueId })).opened?.submission).toMatchObject({
      kind: 'shown',
    });
  });
});

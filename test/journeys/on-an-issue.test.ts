import { definitionOf } from '../domain/answers/form-in-words';
import { added, hashOf, publishAgain, publishedForm, restrictedAccess, submittedOn } from '../app/prepared-site';
import { siteInMemory } from '../app/site-in-memory';

const twoNumbers = definitionOf(
  { key: 'n', type: 'number', required: true },
  { key: 'm', type: 'number', required: true },
);

describe('a respondent on an issue', () => {
  test('adds a form, leaves, and comes back to the draft', async () => {
    const site = siteInMemory();
    const { issueId, issueFormId } = await added(site, await publishedForm(site));
    const { panel } = site.as('restricted');
    expect(
      await panel('panel.save-draft', { issueId, issueFormId, answers: { n: 'not yet a number' }, revision: 0 }),
    ).toMatchObject({ revision: 1 });
    const { opened } = await panel('panel.open', { issueId });
    expect(opened?.draft).toMatchObject({ answers: { n: 'not yet a number' }, revision: 1 });
  });

  test("does not see anybody else's draft", async () => {
    const site = siteInMemory();
    const place = await added(site, await publishedForm(site));
    await site.as('restricted').panel('panel.save-draft', {
      issueId: place.issueId,
      issueFormId: place.issueFormId,
      answers: { n: 5 },
      revision: 0,
    });
    expect((await site.as('owner').panel('panel.open', { issueId: '101' })).opened?.draft).toBeUndefined();
  });

  test('in two tabs is told in the second, and nothing is overwritten', async () => {
    const site = siteInMemory();
    const { issueId, issueFormId } = await added(site, await publishedForm(site));
    const { panel } = site.as('restricted');
    await panel('panel.save-draft', { issueId, issueFormId, answers: { n: 1 }, revision: 0 });
    const secondTab = panel('panel.save-draft', { issueId, issueFormId, answers: { n: 2 }, revision: 0 });
    await expect(secondTab).rejects.toMatchObject({ code: 'draft-conflict' });
    expect((await panel('panel.open', { issueId })).opened?.draft?.answers).toEqual({ n: 1 });
  });

  test('gets a clear word for a wrong answer and submits nothing', async () => {
    const site = siteInMemory();
    const { versionHash, ...place } = await added(site, await publishedForm(site));
    const submitting = site
      .as('restricted')
      .panel('panel.submit', { ...place, versionHash, answers: { n: 'three' }, attempt: 'attempt-0001' });
    await expect(submitting).rejects.toMatchObject({
      code: 'answers-invalid',
      details: { problems: [{ field: 'n', code: 'number.not-a-number' }] },
    });
    expect(site.platform.state.submissions.size).toBe(0);
  });

  test('cannot answer a question that is not there', async () => {
    const site = siteInMemory();
    const { versionHash, ...place } = await added(site, await publishedForm(site));
    const submitting = site
      .as('restricted')
      .panel('panel.submit', { ...place, versionHash, answers: { n: 3, extra: 1 }, attempt: 'attempt-0001' });
    await expect(submitting).rejects.toMatchObject({
      code: 'answers-invalid',
      details: { problems: [{ field: 'extra' }] },
    });
  });

  test('hands in the draft, which is then gone', async () => {
    const site = siteInMemory();
    const { versionHash, ...place } = await added(site, await publishedForm(site));
    const { panel } = site.as('restricted');
    await panel('panel.save-draft', { ...place, answers: { n: 3 }, revision: 0 });
    const opened = await panel('panel.submit', { ...place, versionHash, answers: { n: 3 }, attempt: 'attempt-0001' });
    expect(opened).toMatchObject({
      issueForm: { state: 'submitted' },
      submission: { kind: 'shown', answers: { n: 3 } },
    });
    expect(site.platform.state.drafts.size).toBe(0);
    expect(site.jira.statusOf('101')).toMatchObject({ open: 0, submitted: 1 });
  });

  test('who double-clicks submits once', async () => {
    const site = siteInMemory();
    const { versionHash, ...place } = await added(site, await publishedForm(site));
    const click = () =>
      site
        .as('restricted')
        .panel('panel.submit', { ...place, versionHash, answers: { n: 3 }, attempt: 'attempt-0001' });
    const [first, second] = await Promise.all([click(), click()]);
    expect(second.issueForm.submissionId).toBe(first.issueForm.submissionId);
    expect(site.platform.state.submissions.size).toBe(1);
  });

  test('who comes second is told it was submitted already', async () => {
    const site = siteInMemory();
    const place = await submittedOn(site, await publishedForm(site));
    const { hash } = await hashOf(site, (await site.as('owner').forms('forms.list', {})).forms[0]?.id ?? '');
    const late = site.as('viewer').panel('panel.submit', {
      issueId: place.issueId,
      issueFormId: place.issueFormId,
      versionHash: hash,
      answers: { n: 9 },
      attempt: 'attempt-0002',
    });
    await expect(late).rejects.toMatchObject({ code: 'already-submitted' });
  });

  test('sees the submission under the version it was given to, also after the next version', async () => {
    const site = siteInMemory();
    const formId = await publishedForm(site);
    const { issueId } = await submittedOn(site, formId);
    await publishAgain(site, formId, twoNumbers);
    const { opened } = await site.as('restricted').panel('panel.open', { issueId });
    expect(opened?.version.number).toBe(1);
    expect(opened?.version.definition.fields.map(({ key }) => key)).toEqual(['n']);
    const { opened: fresh } = await site.as('restricted').panel('panel.add', { issueId: '102', formId });
    expect(fresh?.version.number).toBe(2);
  });

  test('with another version on the page than on the issue is told, and keeps the answers', async () => {
    const site = siteInMemory();
    const { versionHash, ...place } = await added(site, await publishedForm(site));
    const stale = versionHash.replace(/^./, (digit) => (digit === '0' ? '1' : '0'));
    const submitting = site
      .as('restricted')
      .panel('panel.submit', { ...place, versionHash: stale, answers: { n: 3 }, attempt: 'attempt-0001' });
    await expect(submitting).rejects.toMatchObject({ code: 'version-stale' });
  });

  test('whose form is deleted meanwhile is told, and keeps the answers', async () => {
    const site = siteInMemory();
    const formId = await publishedForm(site);
    const { versionHash, ...place } = await added(site, formId);
    await site.as('owner').forms('forms.delete', { formId });
    const submitting = site
      .as('restricted')
      .panel('panel.submit', { ...place, versionHash, answers: { n: 3 }, attempt: 'attempt-0001' });
    await expect(submitting).rejects.toMatchObject({ code: 'form-gone' });
  });

  test('may edit the own answers where the form lets them, and there is still one submission', async () => {
    const site = siteInMemory();
    const place = await submittedOn(site, await publishedForm(site, { settings: { respondentsEditOwn: true } }));
    const { panel } = site.as('restricted');
    const { issueId, issueFormId } = place;
    const reopened = await panel('panel.reopen', { issueId, issueFormId });
    expect(reopened).toMatchObject({ issueForm: { state: 'reopened' }, draft: { answers: { n: 3 }, revision: 0 } });
    const again = {
      issueId,
      issueFormId,
      versionHash: reopened.version.hash,
      answers: { n: 4 },
      attempt: 'attempt-0002',
    };
    expect(await panel('panel.submit', again)).toMatchObject({
      issueForm: { state: 'submitted' },
      submission: { answers: { n: 4 } },
    });
    expect([...site.platform.state.submissions.values()].map(({ answers }) => answers)).toEqual([{ n: 4 }]);
  });

  test('takes a form off again before anything was submitted', async () => {
    const site = siteInMemory();
    const place = await added(site, await publishedForm(site));
    const { panel } = site.as('restricted');
    await panel('panel.save-draft', {
      issueId: place.issueId,
      issueFormId: place.issueFormId,
      answers: { n: 3 },
      revision: 0,
    });
    expect(
      (await panel('panel.remove', { issueId: place.issueId, issueFormId: place.issueFormId })).issueForms,
    ).toEqual([]);
    expect(site.platform.state.drafts.size).toBe(0);
  });
});

describe('of a restricted form on an issue', () => {
  test.each([
    ['viewer', { kind: 'shown', answers: { n: 3 } }],
    ['editor', { kind: 'shown', answers: { n: 3 } }],
    ['admin', { kind: 'shown', answers: { n: 3 } }],
    ['maker', { kind: 'withheld', reason: 'restricted' }],
    ['restricted', { kind: 'shown', answers: { n: 3 } }],
  ])('the %s is shown %j', async (who, submission) => {
    const site = siteInMemory();
    const { issueId } = await submittedOn(site, await publishedForm(site, { access: restrictedAccess }));
    expect((await site.as(who).panel('panel.open', { issueId })).opened?.submission).toMatchObject(submission);
  });

  test('a restriction made later holds on the issue at once', async () => {
    const site = siteInMemory();
    const formId = await publishedForm(site);
    const { issueId } = await submittedOn(site, formId);
    const shown = async () => (await site.as('maker').panel('panel.open', { issueId })).opened?.submission?.kind;
    expect(await shown()).toBe('shown');
    const { form } = await site.as('owner').forms('forms.open', { formId });
    await site.as('owner').forms('forms.save-settings', {
      formId,
      revision: form.revision,
      access: restrictedAccess,
      settings: form.settings,
    });
    expect(await shown()).toBe('withheld');
  });
});

test('an issue holds 25 forms and says so at the next', async () => {
  const site = siteInMemory();
  const formId = await publishedForm(site);
  for (let n = 0; n < 25; n += 1) await added(site, formId);
  await expect(added(site, formId)).rejects.toMatchObject({ code: 'too-many-forms' });
});

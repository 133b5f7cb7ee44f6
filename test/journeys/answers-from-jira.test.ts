import type { Json } from '../../src/domain/json';
import { added, hashOf, publishedForm, sharedLink } from '../app/prepared-site';
import { siteInMemory } from '../app/site-in-memory';
import { definitionOf, type QuestionInWords } from '../domain/answers/form-in-words';

const attempt = 'attempt-0001';

const filled = async (questions: readonly QuestionInWords[], { issueId = '101', by = 'restricted' } = {}) => {
  const site = siteInMemory();
  const formId = await publishedForm(site, { definition: definitionOf(...questions) });
  const { versionHash, ...place } = await added(site, formId, { issueId, by });
  const { panel } = site.as(by);
  return {
    site,
    formId,
    open: () => panel('panel.open-form', place),
    saveDraft: (answers: Record<string, Json>) => panel('panel.save-draft', { ...place, answers, revision: 0 }),
    submit: async (answers: Record<string, Json>) => {
      const { submission } = await panel('panel.submit', { ...place, versionHash, answers, attempt });
      return submission?.kind === 'shown' ? submission.answers : undefined;
    },
    csv: async () => (await site.as('owner').forms('responses.csv', { formId })).lines,
  };
};

const mirrors: readonly QuestionInWords[] = [
  { key: 'title', type: 'jira-field', settings: { jiraField: 'summary', reads: 'text' } },
  { key: 'urgency', type: 'jira-field', settings: { jiraField: 'priority', reads: 'option' } },
  { key: 'due', type: 'jira-field', settings: { jiraField: 'duedate', reads: 'date' } },
];

describe('a question that mirrors a field of the issue', () => {
  test('is filled from the issue when the form is opened, and again when it is submitted', async () => {
    const form = await filled(mirrors);
    expect((await form.open()).mirrored).toEqual({ title: 'Laptop for Uri', urgency: 'High' });
    expect(await form.submit({ title: 'Something else', due: '2026-01-01' })).toEqual({
      title: 'Laptop for Uri',
      urgency: 'High',
    });
    expect((await form.open()).mirrored).toBeUndefined();
    expect(await form.csv()).toContain('Laptop for Uri,High,');
  });

  test('has a value that other questions can depend on', async () => {
    const showWhen = { match: 'all', tests: [{ field: 'urgency', operator: 'equals', operand: 'High' }] };
    const form = await filled([...mirrors, { key: 'why', type: 'short-text', required: true, showWhen }]);
    await expect(form.submit({})).rejects.toMatchObject({ code: 'answers-invalid' });
    expect(await form.submit({ why: 'A demo' })).toMatchObject({ why: 'A demo' });
  });

  test('does not keep a form from opening while Jira does not answer', async () => {
    const form = await filled(mirrors);
    form.site.jira.failReading(true);
    const opened = await form.open();
    expect(opened.mirrored).toBeUndefined();
    expect(opened.version.definition.fields).toHaveLength(3);
    await expect(form.submit({})).rejects.toMatchObject({ code: 'jira-unavailable' });
    form.site.jira.failReading(false);
    expect(await form.submit({})).toMatchObject({ title: 'Laptop for Uri' });
  });

  test('asks nothing of Jira for a form without one', async () => {
    const form = await filled([{ key: 'name', type: 'short-text' }]);
    form.site.jira.failReading(true);
    expect((await form.open()).mirrored).toEqual({});
    expect(await form.submit({ name: 'Ada' })).toEqual({ name: 'Ada' });
  });

  test('is left out of a form that is on no issue, and keeps nobody from submitting it', async () => {
    const site = siteInMemory();
    const [question] = mirrors;
    const requireWhen = { match: 'all', tests: [{ field: 'who', operator: 'is-answered' }] };
    const definition = definitionOf(
      { ...question, key: 'title', type: 'jira-field', requireWhen },
      { key: 'who', type: 'person' },
    );
    const formId = await publishedForm(site, { definition });
    const { id: linkId } = await sharedLink(site, formId);
    const { hash: versionHash } = await hashOf(site, formId);
    const { forms } = site.as('viewer');
    const { submissionId } = await forms('shared.submit', { linkId, attempt, versionHash, answers: { who: 'maker' } });
    const { submission } = await site.as('owner').forms('responses.open', { formId, submissionId });
    expect(submission.answers).toEqual({ who: 'maker' });
  });
});

test('people and groups are kept by their ids, and named in the CSV as Jira names them then', async () => {
  const form = await filled([
    { key: 'who', type: 'person' },
    { key: 'team', type: 'group' },
    { key: 'gone', type: 'person' },
    { key: 'about', type: 'issue' },
  ]);
  const answers = { who: 'maker', team: 'editors', gone: 'left-long-ago', about: 'ONB-2' };
  expect(await form.submit(answers)).toEqual(answers);
  expect(await form.csv()).toContain(',Mo (maker),Editors (editors),left-long-ago,ONB-2\r\n');
});

describe('what can be chosen', () => {
  test('is found as Jira shows it to the caller', async () => {
    const site = siteInMemory();
    const keys = async (by: string, query: string) =>
      (await site.as(by).panel('pick.issues', { query })).issues.map(({ key }) => key);
    expect(await keys('owner', 'laptop')).toEqual(['ONB-1', 'SEC-1']);
    expect(await keys('restricted', 'laptop')).toEqual(['ONB-1']);
    expect(await keys('restricted', 'SEC-1')).toEqual([]);
    expect(await site.as('maker').forms('pick.groups', { query: 'edit' })).toEqual({
      groups: [{ id: 'editors', name: 'Editors' }],
    });
    expect(await site.as('maker').forms('pick.group-names', { ids: ['editors', 'gone'] })).toEqual({
      groups: [{ id: 'editors', name: 'Editors' }],
    });
  });

  test('is asked for within bounds', async () => {
    const { panel } = siteInMemory().as('maker');
    const tooLong = { query: 'a'.repeat(101) };
    await expect(panel('pick.issues', tooLong)).rejects.toMatchObject({ code: 'input-invalid' });
    await expect(panel('pick.groups', tooLong)).rejects.toMatchObject({ code: 'input-invalid' });
    const ids = Array.from({ length: 51 }, (_, number) => `group-${number}`);
    await expect(panel('pick.group-names', { ids })).rejects.toMatchObject({ code: 'input-invalid' });
    await expect(panel('pick.group-names', { ids: [] })).rejects.toMatchObject({ code: 'input-invalid' });
  });
});

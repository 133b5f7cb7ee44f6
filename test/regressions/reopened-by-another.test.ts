import { publishedForm, submittedOn } from '../app/prepared-site';
import { siteInMemory } from '../app/site-in-memory';

test('a form that its respondent reopened cannot be drafted or submitted by anybody else', async () => {
  const site = siteInMemory();
  const place = await submittedOn(site, await publishedForm(site, { settings: { respondentsEditOwn: true } }));
  const onIssue = { issueId: place.issueId, issueFormId: place.issueFormId };
  const { version } = await site.as('restricted').panel('panel.reopen', onIssue);
  const other = site.as('maker').panel;
  await expect(other('panel.save-draft', { ...onIssue, answers: { n: 9 }, revision: 0 })).rejects.toMatchObject({
    code: 'not-own',
  });
  const submission = { ...onIssue, versionHash: version.hash, answers: { n: 9 }, attempt: 'attempt-0002' };
  await expect(other('panel.submit', submission)).rejects.toMatchObject({ code: 'not-own' });
  expect([...site.platform.state.submissions.values()]).toMatchObject([
    { answers: { n: 3 }, submittedBy: 'restricted' },
  ]);
});

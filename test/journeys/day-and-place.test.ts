import { added, hashOf, publishedForm, sharedLink } from '../app/prepared-site';
import { siteInMemory } from '../app/site-in-memory';
import { definitionOf } from '../domain/answers/form-in-words';

const known = definitionOf(
  { key: 'day', type: 'calculated', settings: { expression: 'today()' } },
  { key: 'who', type: 'calculated', settings: { expression: 'user()' } },
  { key: 'issue', type: 'calculated', settings: { expression: 'issue()' } },
  { key: 'project', type: 'calculated', settings: { expression: 'project()' } },
);

describe('what a form knows of its respondent', () => {
  const filledOnIssue = async (today?: string) => {
    const site = siteInMemory();
    const { versionHash, ...place } = await added(site, await publishedForm(site, { definition: known }));
    const handedIn = { ...place, versionHash, answers: {}, attempt: 'attempt-0001', today };
    const { submission } = await site.as('restricted').panel('panel.submit', handedIn);
    const day = new Date(site.ports.clock()).toISOString().slice(0, 10);
    return { answers: submission?.kind === 'shown' ? submission.answers : undefined, day };
  };

  test('is the day in UTC, the person, the issue and its project', async () => {
    const { answers, day } = await filledOnIssue();
    expect(answers).toEqual({ day, who: 'restricted', issue: 'ONB-1', project: 'ONB' });
  });

  test('is not a day that it is nowhere', async () => {
    const { answers, day } = await filledOnIssue('1999-12-31');
    expect(answers).toMatchObject({ day });
  });

  test('is the day where they are', async () => {
    const site = siteInMemory();
    const now = site.ports.clock();
    const elsewhere = [-12, 14].map((hours) => new Date(now + hours * 3_600_000).toISOString().slice(0, 10));
    for (const today of elsewhere) expect((await filledOnIssue(today)).answers).toMatchObject({ day: today });
  });

  test('is the person alone under a link for Jira users', async () => {
    const site = siteInMemory();
    const formId = await publishedForm(site, { definition: known });
    const link = await sharedLink(site, formId);
    const { hash } = await hashOf(site, formId);
    const { submissionId } = await site
      .as('viewer')
      .forms('shared.submit', { linkId: link.id, answers: {}, attempt: 'attempt-0001', versionHash: hash });
    const { submission } = await site.as('owner').forms('responses.open', { formId, submissionId });
    expect(Object.keys(submission.answers).sort()).toEqual(['day', 'who']);
    expect(submission.answers.who).toBe('viewer');
  });
});

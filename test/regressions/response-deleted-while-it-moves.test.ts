import { hashOf, publishedForm, sharedLink } from '../app/prepared-site';
import { siteInMemory } from '../app/site-in-memory';
import { moveSubmission } from '../../src/app/move/move-submission';

test('a response that arrives on its issue while it is deleted from the gateway is deleted there too', async () => {
  const site = siteInMemory();
  const formId = await publishedForm(site);
  const link = await sharedLink(site, formId, { creates: true });
  const { hash } = await hashOf(site, formId);
  const { settle, remove } = site.ports.sharedSubmissions;
  // The respondent's own move is cut off before anything is written on an issue…
  Object.assign(site.ports.sharedSubmissions, { settle: () => Promise.reject(new Error('cut off')) });
  const exists = site.ports.issues.exists;
  Object.assign(site.ports.issues, { exists: () => Promise.reject(new Error('cut off')) });
  const { submissionId } = await site
    .as('viewer')
    .forms('shared.submit', { linkId: link.id, answers: { n: 77 }, attempt: 'attempt-0001', versionHash: hash });
  Object.assign(site.ports.sharedSubmissions, { settle });
  Object.assign(site.ports.issues, { exists });
  // …and another worker ends it just before the deletion reaches the gateway.
  Object.assign(site.ports.sharedSubmissions, {
    remove: async (id: string) => {
      await moveSubmission(site.ports, id);
      return remove(id);
    },
  });
  await site.as('owner').forms('responses.delete', { formId, submissionId });
  expect([...site.platform.state.submissions.values()]).toEqual([]);
});

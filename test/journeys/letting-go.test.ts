import { forgetIssue, forgetProject } from '../../src/app/jobs/forget-issues';
import { hashOf, publishedForm, sharedLink, submittedOn } from '../app/prepared-site';
import { siteInMemory, type SiteInMemory } from '../app/site-in-memory';

const marker = 4_242_424_242;

async function everywhere() {
  const site = siteInMemory();
  const formId = await publishedForm(site);
  const place = await submittedOn(site, formId, { n: marker });
  const other = await submittedOn(site, formId, { issueId: '201', by: 'owner', n: marker });
  await site.as('owner').panel('panel.add', { issueId: '102', formId });
  const { hash } = await hashOf(site, formId);
  const link = await sharedLink(site, formId);
  const { submissionId } = await site
    .as('viewer')
    .forms('shared.submit', { linkId: link.id, answers: { n: marker }, attempt: 'attempt-0001', versionHash: hash });
  const creating = await sharedLink(site, formId, { creates: true });
  await site.as('viewer').forms('shared.submit', {
    linkId: creating.id,
    answers: { n: marker },
    attempt: 'attempt-0002',
    versionHash: hash,
  });
  return { site, formId, place, other, sharedId: submissionId };
}

/** All that both stores hold, as text. */
function bothStores({ platform, gateway }: SiteInMemory): string {
  return JSON.stringify([platform.state, gateway.state], (_key, value: unknown) =>
    value instanceof Map ? [...value.entries()] : value,
  );
}

describe('an owner', () => {
  test('deletes one response on an issue: it is in no store, and the form on the issue is open again', async () => {
    const { site, formId, place } = await everywhere();
    await site.as('owner').forms('responses.delete', { formId, submissionId: place.submissionId });
    expect(bothStores(site)).not.toContain(place.submissionId);
    const { opened } = await site.as('restricted').panel('panel.open', { issueId: place.issueId });
    expect(opened).toMatchObject({ issueForm: { state: 'open' } });
    expect(opened?.submission).toBeUndefined();
  });

  test('deletes one response under a link: it is in no store', async () => {
    const { site, formId, sharedId } = await everywhere();
    await site.as('owner').forms('responses.delete', { formId, submissionId: sharedId });
    expect(bothStores(site)).not.toContain(sharedId);
  });

  test('deletes a form: neither it nor any answer to it is in any store', async () => {
    const { site, formId } = await everywhere();
    expect(bothStores(site)).toContain(String(marker));
    expect(await site.as('owner').forms('forms.delete', { formId })).toEqual({ submissions: 4, more: false });
    expect(bothStores(site)).not.toContain(formId);
    expect(bothStores(site)).not.toContain(String(marker));
  });
});

test('with an issue goes what its forms hold, and nothing else', async () => {
  const { site, formId, place } = await everywhere();
  await forgetIssue(site.ports, place.issueId);
  expect(bothStores(site)).not.toContain(place.submissionId);
  expect((await site.as('owner').forms('responses.list', { formId })).rows).toHaveLength(3);
});

test('with a project goes what its issues hold; an issue moved elsewhere before stays', async () => {
  const { site, place, other } = await everywhere();
  for (const { id, projectId } of site.jira.all()) if (projectId === '10' && id !== '101') site.jira.deleteIssue(id);
  await forgetProject(site.ports, '10');
  expect(bothStores(site)).toContain(place.submissionId);
  site.jira.deleteIssue('101');
  await forgetProject(site.ports, '10');
  expect(bothStores(site)).not.toContain(place.submissionId);
  expect(bothStores(site)).toContain(other.submissionId);
});

test('no store holds a name', async () => {
  const { site } = await everywhere();
  for (const name of ['Amara', 'Mika', 'Ewa', 'Vito', 'Uri']) expect(bothStores(site)).not.toContain(name);
});

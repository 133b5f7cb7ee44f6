import { addForm } from '../../src/app/panel/add-form';
import { publishedForm } from '../app/prepared-site';
import { siteInMemory } from '../app/site-in-memory';

test('a form on more issues than one call can clear is deleted in several', async () => {
  const site = siteInMemory();
  const formId = await publishedForm(site);
  site.jira.actAs('owner');
  for (let n = 0; n < 250; n += 1)
    await addForm(site.ports, {
      issue: { id: String(70_000 + n), key: `ONB-${String(n)}`, projectId: '10' },
      formId,
      caller: { accountId: 'owner' },
    });
  let calls = 0;
  let more = true;
  while (more) {
    ({ more } = await site.as('owner').forms('forms.delete', { formId }));
    calls += 1;
  }
  expect(calls).toBeGreaterThan(1);
  expect([...site.platform.state.issues.values()].flatMap(({ forms }) => forms)).toEqual([]);
  expect(site.platform.state.versions.size).toBe(0);
});

import { publishedForm, restrictedAccess, submittedOn } from '../app/prepared-site';
import { siteInMemory } from '../app/site-in-memory';

test('a form that is restricted while it is being added to an issue stays restricted there', async () => {
  const site = siteInMemory();
  const formId = await publishedForm(site);
  const change = site.ports.issueForms.change;
  let isFirst = true;
  // The form is restricted after its policy was read for the issue and before the issue is written.
  Object.assign(site.ports.issueForms, {
    change: async (asked: Parameters<typeof change>[0]) => {
      if (isFirst) {
        isFirst = false;
        const { form } = await site.as('owner').forms('forms.open', { formId });
        const settings = { formId, revision: form.revision, access: restrictedAccess, settings: form.settings };
        await site.as('owner').forms('forms.save-settings', settings);
        site.jira.actAs('restricted');
      }
      return change(asked);
    },
  });
  const { issueId } = await submittedOn(site, formId);
  expect((await site.as('maker').panel('panel.open', { issueId })).opened?.submission).toEqual({
    kind: 'withheld',
    reason: 'restricted',
  });
});

test('of two makers who restrict at once, the policy of the one who won holds on issues', async () => {
  const site = siteInMemory();
  const formId = await publishedForm(site);
  const { form } = await site.as('owner').forms('forms.open', { formId });
  const update = site.ports.forms.update;
  let isFirst = true;
  Object.assign(site.ports.forms, {
    update: async (...asked: Parameters<typeof update>) => {
      if (isFirst) {
        isFirst = false;
        const winning = { formId, revision: form.revision, access: restrictedAccess, settings: form.settings };
        await site.as('owner').forms('forms.save-settings', winning);
      }
      return update(...asked);
    },
  });
  const losing = {
    formId,
    revision: form.revision,
    access: form.access,
    settings: { ...form.settings, respondentsEditOwn: true },
  };
  await expect(site.as('owner').forms('forms.save-settings', losing)).rejects.toMatchObject({ code: 'conflict' });
  expect(await site.ports.formPolicies.get(formId)).toMatchObject({
    access: restrictedAccess,
    settings: form.settings,
  });
});

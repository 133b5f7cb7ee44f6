import type { Definition } from '../../src/domain/form/definition';
import type { FormAccess } from '../../src/domain/form/access';
import type { FormSettings } from '../../src/domain/form/form-settings';
import { definitionOf } from '../domain/answers/form-in-words';
import { siteInMemory, type SiteInMemory } from './site-in-memory';

/** A form that asks one required number. */
export const oneNumber: Definition = definitionOf({ key: 'n', type: 'number', label: 'How many', required: true });

/** Access for the editors and the viewer only. */
export const restrictedAccess: FormAccess = {
  kind: 'restricted',
  edit: { users: [], groups: ['editors'] },
  view: { users: ['viewer'], groups: [] },
};

/** Creates and publishes a form as its owner. */
export async function publishedForm(
  site: SiteInMemory,
  {
    access,
    settings,
    definition = oneNumber,
  }: { readonly access?: FormAccess; readonly settings?: Partial<FormSettings>; readonly definition?: Definition } = {},
): Promise<string> {
  const { forms } = site.as('owner');
  const created = await forms('forms.create', { name: 'Laptop request' });
  const formId = created.form.id;
  const saved = await forms('forms.save', {
    formId,
    revision: created.form.revision,
    name: 'Laptop request',
    draftVersion: definition,
  });
  const published = await forms('forms.publish', { formId, revision: saved.form.revision });
  if (access ?? settings)
    await forms('forms.save-settings', {
      formId,
      revision: published.form.revision,
      access: access ?? published.form.access,
      settings: { ...published.form.settings, ...settings },
    });
  return formId;
}

/** Publishes the next version of a form. */
export async function publishAgain(site: SiteInMemory, formId: string, definition: Definition): Promise<void> {
  const { forms } = site.as('owner');
  const { form } = await forms('forms.open', { formId });
  const saved = await forms('forms.save', {
    formId,
    revision: form.revision,
    name: form.name,
    draftVersion: definition,
  });
  await forms('forms.publish', { formId, revision: saved.form.revision });
}

/** Adds a form to an issue and gives the opened form. */
export async function added(site: SiteInMemory, formId: string, { issueId = '101', by = 'restricted' } = {}) {
  const view = await site.as(by).panel('panel.add', { issueId, formId });
  const issueForm = view.issueForms.at(-1);
  if (!issueForm) throw new Error('The form was not added.');
  return { issueId, issueFormId: issueForm.id, versionHash: issueForm.versionHash };
}

/** Adds a form and submits it with the number given. */
export async function submittedOn(
  site: SiteInMemory,
  formId: string,
  { issueId = '101', by = 'restricted', n = 3 } = {},
) {
  const { versionHash, ...place } = await added(site, formId, { issueId, by });
  const opened = await site
    .as(by)
    .panel('panel.submit', { ...place, versionHash, answers: { n }, attempt: 'attempt-0001' });
  return { ...place, submissionId: opened.issueForm.submissionId ?? '' };
}

/** Creates a shared link; `creates` makes it create issues. */
export async function sharedLink(
  site: SiteInMemory,
  formId: string,
  {
    creates = false,
    audience = 'jira-users',
  }: { readonly creates?: boolean; readonly audience?: 'anyone' | 'jira-users' } = {},
) {
  const createsIssue = creates ? { projectId: '10', issueTypeId: '1', summary: 'A laptop, please' } : undefined;
  const { link } = await site.as('owner').forms('links.create', { formId, audience, createsIssue });
  return link;
}

/** A site with one restricted form, on an issue, submitted by the restricted user, and one submission under a link. */
export async function preparedSite() {
  const site = siteInMemory();
  const formId = await publishedForm(site, { access: restrictedAccess, settings: { respondentsEditOwn: true } });
  const place = await submittedOn(site, formId);
  const link = await sharedLink(site, formId);
  const { version, hash } = await hashOf(site, formId);
  const shared = await site
    .as('viewer')
    .forms('shared.submit', { linkId: link.id, answers: { n: 4 }, attempt: 'attempt-0002', versionHash: hash });
  return { site, formId, ...place, linkId: link.id, versionHash: hash, version, sharedId: shared.submissionId };
}

/** The hash of a form's newest version. */
export async function hashOf(site: SiteInMemory, formId: string) {
  const form = await site.ports.forms.get(formId);
  const version = await site.ports.forms.version(formId, form?.latestVersion ?? 0);
  if (!version) throw new Error('The form is not published.');
  return { version, hash: version.hash };
}

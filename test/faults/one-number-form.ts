import * as z from 'zod';
import { definitionOf } from '../domain/answers/form-in-words';
import type { WholeApp } from './whole-app';

/** A published form that asks one number, as the maker makes it. */
export async function publishNumberForm({
  forms,
}: WholeApp): Promise<{ readonly formId: string; readonly versionHash: string }> {
  const { form } = await forms('forms.create', { name: 'Faults' });
  const definition = definitionOf({ key: 'n', type: 'number', required: true });
  const saved = await forms('forms.save', {
    formId: form.id,
    revision: form.revision,
    name: form.name,
    draftVersion: definition,
  });
  await forms('forms.publish', { formId: form.id, revision: saved.form.revision });
  const { link } = await forms('links.create', { formId: form.id, audience: 'jira-users' });
  const { hash } = await forms('shared.open', { linkId: link.id });
  return { formId: form.id, versionHash: hash };
}

/** A link for anyone that creates an issue from each response, and how one submits under it. */
export async function creatingLink(
  app: WholeApp,
  { formId, versionHash }: { readonly formId: string; readonly versionHash: string },
) {
  const { projects } = await app.forms('links.targets', {});
  const [project] = projects;
  const createsIssue = {
    projectId: project?.id ?? '',
    issueTypeId: project?.issueTypes[0]?.id ?? '',
    summary: 'From a link',
  };
  const { address } = await app.forms('links.create', { formId, audience: 'anyone', createsIssue });
  const [, , tenant, linkId] = new URL(address).pathname.split('/');
  return {
    submit: async (n: number): Promise<string> => {
      const input = { tenant, linkId, answers: { n }, attempt: `attempt-${String(n)}`, versionHash };
      const { result } = await app.gateway.share('share.submit', input);
      if (!result.ok) throw new Error(result.error.code);
      return z.object({ submissionId: z.string() }).parse(result.value).submissionId;
    },
  };
}

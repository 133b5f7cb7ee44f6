import type { Form } from '../../domain/form/form';
import type { AppPorts } from '../app-ports';
import { writeStatus } from '../panel/change-record';

/** How many issues one call clears; the caller repeats while there are more, each call within the platform's 25 s. */
const issuesPerCall = 100;

/**
 * Deletes a form from every store: first from the issues, then its template with all that belongs to it, then from
 * issues once more for those it was added to meanwhile. Interrupted anywhere, it is still listed and can be repeated.
 */
export async function deleteForm(ports: AppPorts, { id }: Form): Promise<{ submissions: number; more: boolean }> {
  const before = await clearIssues(ports, id);
  if (before.more) return before;
  const { submissions } = await ports.forms.delete(id);
  const after = await clearIssues(ports, id);
  await ports.issueForms.deleteForm(id);
  return { submissions: before.submissions + submissions + after.submissions, more: false };
}

async function clearIssues(ports: AppPorts, formId: string): Promise<{ submissions: number; more: boolean }> {
  let submissions = 0;
  let cleared = 0;
  let after: string | undefined;
  do {
    const page = await ports.issueForms.issuesOfForm(formId, after);
    for (const issueId of page.items) submissions += await clearIssue(ports, issueId, formId);
    cleared += page.items.length;
    after = page.next;
  } while (after !== undefined && cleared < issuesPerCall);
  return { submissions, more: after !== undefined };
}

async function clearIssue(ports: AppPorts, issueId: string, formId: string): Promise<number> {
  const record = await ports.issueForms.ofIssue(issueId);
  const forms = (record?.forms ?? []).filter((issueForm) => issueForm.formId === formId);
  for (const { id } of forms) await ports.issueForms.deleteIssueForm(issueId, id);
  const left = await ports.issueForms.ofIssue(issueId);
  if (left) await writeStatus(ports, left);
  return forms.filter(({ submissionId }) => submissionId !== undefined).length;
}

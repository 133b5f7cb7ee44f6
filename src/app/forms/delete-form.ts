import type { Form } from '../../domain/form/form';
import type { AppPorts } from '../app-ports';
import { writeStatus } from '../panel/change-record';

/** How many issues one call clears: some eight requests each, within the platform's 25 s. The caller repeats it. */
const issuesPerCall = 25;

/** What was cleared; `more` where the bound was reached first. */
interface Cleared {
  readonly submissions: number;
  readonly more: boolean;
}

/**
 * Deletes a form from every store: first from the issues, then its template with all that belongs to it, then from
 * issues once more for those it was added to meanwhile. Interrupted anywhere, it is still listed and can be repeated.
 */
export async function deleteForm(ports: AppPorts, { id }: Form): Promise<Cleared> {
  const before = await clearIssues(ports, id, issuesPerCall);
  if (before.more) return before;
  const { submissions } = await ports.forms.delete(id);
  const after = await clearIssues(ports, id, Infinity);
  await ports.issueForms.deleteForm(id);
  return { submissions: before.submissions + submissions + after.submissions, more: false };
}

async function clearIssues(ports: AppPorts, formId: string, bound: number): Promise<Cleared> {
  let [submissions, cleared] = [0, 0];
  let after: string | undefined;
  do {
    const page = await ports.issueForms.issuesOfForm(formId, after);
    for (const issueId of page.items) {
      if (cleared >= bound) return { submissions, more: true };
      const found = await clearIssue(ports, issueId, formId);
      // A list may still name what was cleared already: that is no work done.
      if (found !== undefined) cleared += 1;
      submissions += found ?? 0;
    }
    after = page.next;
  } while (after !== undefined);
  return { submissions, more: false };
}

/** How many submissions went; undefined where the form was not on the issue. */
async function clearIssue(ports: AppPorts, issueId: string, formId: string): Promise<number | undefined> {
  const record = await ports.issueForms.ofIssue(issueId);
  const forms = (record?.forms ?? []).filter((issueForm) => issueForm.formId === formId);
  if (forms.length === 0) return undefined;
  for (const { id } of forms) await ports.issueForms.deleteIssueForm(issueId, id);
  const left = await ports.issueForms.ofIssue(issueId);
  if (left) await writeStatus(ports, left);
  return forms.filter(({ submissionId }) => submissionId !== undefined).length;
}

import type { Page } from '../harness';
import { issueScript, openForm, type FormOnIssue } from '../panel/issue-script';
import { openPanel } from '../panel/open-panel';

/** The issue panel with a form of one question, labelled “Question”, and what was submitted of it. */
export async function oneQuestion(
  type: string,
  settings: object = {},
): Promise<{ readonly panel: Page; submitted(): unknown }> {
  const form: FormOnIssue = openForm();
  const definition = { schema: 1, fields: [{ key: 'q', type, label: 'Question', settings }] };
  const panel = await openPanel(issueScript([form], true, definition));
  await panel.see('Submit');
  return {
    panel,
    submitted: async () => {
      await panel.click('Submit');
      await panel.see('Your answers are submitted.');
      return form.submitted?.q;
    },
  };
}

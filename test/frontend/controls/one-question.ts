import type { Page } from '../harness';
import { issueScript, openForm, type FormOnIssue } from '../panel/issue-script';
import { openPanel } from '../panel/open-panel';
import { isRecord } from '../is-record';
import type { Script } from '../scripted-resolver';

/** The issue panel with a form of one question, labelled “Question”, and what was submitted of it. */
export async function oneQuestion(
  type: string,
  settings: object = {},
  { mirrored, script = {} }: { readonly mirrored?: object; readonly script?: Script } = {},
): Promise<{ readonly panel: Page; submitted(): unknown }> {
  const form: FormOnIssue = openForm();
  const definition = { schema: 1, fields: [{ key: 'q', type, label: 'Question', settings }] };
  const onIssue = issueScript([form], true, definition);
  // The one form of an issue is opened with the panel.
  const opening = (payload: Parameters<Script[string]>[0]) => withMirrored(onIssue['panel.open']?.(payload), mirrored);
  const panel = await openPanel({ ...onIssue, 'panel.open': opening, ...script });
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

function withMirrored(view: unknown, mirrored: object | undefined): unknown {
  return isRecord(view) && isRecord(view.opened) ? { ...view, opened: { ...view.opened, mirrored } } : view;
}

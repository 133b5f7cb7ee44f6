import type { panelContract } from '../../contract/app/panel';
import type { AppHandlers } from '../access/app-handlers';
import type { AppPorts } from '../app-ports';
import { addForm } from './add-form';
import { addableForms } from './addable-forms';
import { attachFile } from './attach-file';
import { detachFile } from './detach-file';
import { openForm } from './opened-form';
import { panelView } from './panel-view';
import { removeForm } from './remove-form';
import { reopen } from './reopen';
import { saveDraft } from './save-draft';
import { submit } from './submit';

/** Serves the issue panel. */
export function panelHandlers(ports: AppPorts): AppHandlers<typeof panelContract> {
  return {
    'panel.open': ({ granted, caller }) => panelView(ports, granted.issue, caller),
    'panel.addable': async () => ({ forms: await addableForms(ports) }),
    'panel.add': ({ granted, input, caller }) => addForm(ports, { issue: granted.issue, formId: input.formId, caller }),
    'panel.remove': ({ granted, input, caller }) =>
      removeForm(ports, { issue: granted.issue, issueFormId: input.issueFormId, caller }),
    'panel.open-form': ({ granted: { issue, issueForm }, caller }) =>
      openForm(ports, { issueId: issue.id, issueForm }, caller),
    'panel.save-draft': ({ granted, input, caller }) => saveDraft(ports, granted, { ...input, caller }),
    'panel.submit': ({ granted, input, caller }) => submit(ports, granted, { handedIn: input, caller }),
    'panel.attach-file': ({ granted, input, caller }) => attachFile(ports, granted, { file: input.file, caller }),
    'panel.detach-file': ({ granted, input, caller }) => detachFile(ports, granted, { fileId: input.fileId, caller }),
    'panel.reopen': ({ granted, caller }) => reopen(ports, granted, caller),
  };
}

import type { formsContract } from '../../contract/app/forms';
import type { AppHandlers } from '../access/app-handlers';
import type { AppPorts } from '../app-ports';
import { createForm } from './create-form';
import { deleteForm } from './delete-form';
import { formList } from './form-list';
import { newestVersion } from './newest-version';
import { openedDesign } from './opened-design';
import { publishForm } from './publish-form';
import { saveForm, saveSettings } from './save-form';

/** Serves the Forms page's calls about templates. */
export function formsHandlers(ports: AppPorts): AppHandlers<typeof formsContract> {
  return {
    'forms.list': ({ granted, input }) => formList(ports, { person: granted.person, before: input.before }),
    'forms.create': ({ input, caller }) => createForm(ports, input.name, caller),
    'forms.open': ({ granted }) => openedDesign(ports, granted.form),
    'forms.save': ({ granted, input: { revision, name, description, draftVersion } }) =>
      saveForm(ports, granted.form, { revision, change: { name, description, draftVersion } }),
    'forms.save-settings': ({ granted, input: { revision, access, settings } }) =>
      saveSettings(ports, granted.form, { revision, change: { access, settings } }),
    'forms.publish': ({ granted, input, caller }) =>
      publishForm(ports, granted.form, { revision: input.revision, caller }),
    'forms.published': ({ granted }) => newestVersion(ports, granted.form),
    'forms.delete': ({ granted }) => deleteForm(ports, granted.form),
  };
}

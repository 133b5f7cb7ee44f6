import type { OpenedDesign } from '../../contract/app/forms';
import { emptyDefinition } from '../../domain/form/definition';
import type { Form } from '../../domain/form/form';
import { initialFormSettings } from '../../domain/form/form-settings';
import type { AppPorts } from '../app-ports';
import type { Caller } from '../caller';

/** Starts a form with a name, owned by its maker and open to all others. */
export async function createForm(ports: AppPorts, name: string, caller: Caller): Promise<OpenedDesign> {
  const now = ports.clock();
  const form: Form = {
    id: ports.ids.random(),
    name,
    createdBy: caller.accountId,
    createdAt: now,
    updatedAt: now,
    revision: 1,
    access: { kind: 'open' },
    settings: initialFormSettings,
    draftVersion: emptyDefinition,
    latestVersion: 0,
  };
  await ports.forms.create(form);
  return { form, versions: [] };
}

import type { OpenedDesign } from '../../contract/app/forms';
import { policyOf, type Form } from '../../domain/form/form';
import type { AppPorts } from '../app-ports';
import { demandSavable } from './demand-savable';
import { demandWritten, openedDesign } from './opened-design';

/** What a maker changed of a form, and the revision they saw. */
export interface FormChange {
  readonly revision: number;
  readonly change: Partial<Pick<Form, 'name' | 'description' | 'draftVersion' | 'access' | 'settings'>>;
}

/** Writes the draft version and the names of a form; throws `conflict` where somebody wrote since, `definition-invalid` for a pattern that cannot be used. */
export async function saveForm(ports: AppPorts, form: Form, { revision, change }: FormChange): Promise<OpenedDesign> {
  const changed: Form = { ...form, ...change, revision: revision + 1, updatedAt: ports.clock() };
  demandSavable(changed.draftVersion);
  demandWritten(await ports.forms.update(changed, revision));
  return openedDesign(ports, changed);
}

/**
 * Writes access and settings. The copy that issues' forms are decided on is written first, so that a restriction
 * never takes effect later there than here. Where somebody else's change won, their policy is put back; a maker whose
 * second step failed sees the failure and saves again.
 */
export async function saveSettings(ports: AppPorts, form: Form, change: FormChange): Promise<OpenedDesign> {
  const { revision } = change;
  if (form.revision !== revision) demandWritten('conflict');
  const changed: Form = { ...form, ...change.change, revision: revision + 1, updatedAt: ports.clock() };
  await ports.formPolicies.save(policyOf(changed));
  const outcome = await ports.forms.update(changed, revision);
  const winner = outcome === 'conflict' ? await ports.forms.get(form.id) : undefined;
  if (winner) await ports.formPolicies.save(policyOf(winner));
  demandWritten(outcome);
  return openedDesign(ports, changed);
}

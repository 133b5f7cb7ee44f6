import { policyOf, type Form, type FormPolicy } from '../../domain/form/form';
import type { AppPorts } from '../app-ports';

/** The policy of a form, or the copy on the issues' side where that is newer: it is written first when access changes. */
export async function newestPolicy({ formPolicies }: AppPorts, form: Form): Promise<FormPolicy> {
  const stored = await formPolicies.get(form.id);
  return stored && stored.revision > form.revision ? stored : policyOf(form);
}

import type { FormPolicy } from '../domain/form/form';

/** The copies of forms' policies that issues' forms are decided on, inside the platform. */
export interface FormPolicies {
  get(formId: string): Promise<FormPolicy | undefined>;
  /** Writes the policy where none is stored that is newer. */
  save(policy: FormPolicy): Promise<void>;
}

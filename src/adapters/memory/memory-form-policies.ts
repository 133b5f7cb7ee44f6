import type { FormPolicy } from '../../domain/form/form';
import type { FormPolicies } from '../../ports/form-policies';
import { kept } from './kept';
import type { PlatformState } from './platform-state';

/** Whether a stored policy is newer than another. */
export function isNewer(stored: FormPolicy | undefined, policy: FormPolicy): boolean {
  return stored !== undefined && stored.revision > policy.revision;
}

/** The port `FormPolicies` in memory. */
export function memoryFormPolicies({ policies }: PlatformState): FormPolicies {
  return {
    get: async (formId) => policies.get(formId),
    save: async (policy) => {
      if (!isNewer(policies.get(policy.formId), policy)) policies.set(policy.formId, kept(policy));
    },
  };
}

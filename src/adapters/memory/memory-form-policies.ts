import type { FormPolicies } from '../../ports/form-policies';
import { kept } from './kept';
import type { PlatformState } from './platform-state';

/** The port `FormPolicies` in memory. */
export function memoryFormPolicies({ policies }: PlatformState): FormPolicies {
  return {
    get: async (formId) => policies.get(formId),
    save: async (policy) => {
      policies.set(policy.formId, kept(policy));
    },
  };
}

import type { FormPolicies } from '../../ports/form-policies';
import { formPolicyEntity } from './entities/form-policy-entity';
import type { Storage } from './storage';

/** The port `FormPolicies` over the platform's storage. */
export function kvsFormPolicies(storage: Storage): FormPolicies {
  return {
    get: (formId) => storage.get(formPolicyEntity, { formId }),
    save: (policy) => storage.set(formPolicyEntity, policy),
  };
}

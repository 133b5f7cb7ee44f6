import type { FormPolicies } from '../../ports/form-policies';
import { formPolicyEntity } from './entities/form-policy-entity';
import { isNotNewer, put } from './operation';
import type { Storage } from './storage';

/** The port `FormPolicies` over the platform's storage. */
export function kvsFormPolicies(storage: Storage): FormPolicies {
  return {
    get: (formId) => storage.get(formPolicyEntity, { formId }),
    save: async (policy) => {
      await storage.transact([put(formPolicyEntity, policy, isNotNewer(policy.revision))]);
    },
  };
}

import { FormPolicy } from '../../../domain/form/form';
import type { Entity } from './entity';

/** The copies of forms' policies. */
export const formPolicyEntity: Entity<FormPolicy, { readonly formId: string }> = {
  name: 'form-policy',
  value: FormPolicy,
  key: ({ formId }) => `policy:${formId}`,
  attributes: ({ formId, revision }) => ({ formId, revision }),
};

import * as z from 'zod';
import { AccountId, Id, Instant, Revision } from '../identity';
import { FormAccess } from './access';
import { Definition } from './definition';
import { FormName } from './form-name';
import { FormSettings } from './form-settings';

/** A template in the catalogue, with the maker's draft version. */
export const Form = z.strictObject({
  id: Id,
  name: FormName,
  description: z.string().trim().max(1_000).optional(),
  createdBy: AccountId,
  createdAt: Instant,
  updatedAt: Instant,
  revision: Revision,
  access: FormAccess,
  settings: FormSettings,
  /** The unpublished edit. */
  draftVersion: Definition,
  /** The number of the newest published version; 0 before the first. */
  latestVersion: z.int().nonnegative(),
});
export type Form = z.infer<typeof Form>;

/** What decides about a form's data without its design: kept also where the design is not. */
export const FormPolicy = z.strictObject({
  formId: Id,
  /** The revision of the form it was taken from: of two copies the newer one counts. */
  revision: Revision,
  name: FormName,
  createdBy: AccountId,
  access: FormAccess,
  settings: FormSettings,
});
export type FormPolicy = z.infer<typeof FormPolicy>;

/** The policy of a form. */
export function policyOf({ id, revision, name, createdBy, access, settings }: Form): FormPolicy {
  return { formId: id, revision, name, createdBy, access, settings };
}

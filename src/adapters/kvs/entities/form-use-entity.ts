import * as z from 'zod';
import { AccountId, Id, JiraId, Revision } from '../../../domain/identity';
import type { Entity } from './entity';

/** That a form is on an issue, and whose drafts of it there may be: the certain knowledge that deletions go by. */
export const FormUse = z.strictObject({
  formId: Id,
  issueId: JiraId,
  issueFormId: Id,
  revision: Revision,
  /** Everybody who ever began a draft; their draft may be gone again. */
  drafters: z.array(AccountId),
});
export type FormUse = z.infer<typeof FormUse>;

/** One record per form on an issue, there exactly as long as the issue's record names the form. */
export const formUseEntity: Entity<FormUse, { readonly issueId: string; readonly issueFormId: string }> = {
  name: 'form-use',
  value: FormUse,
  key: ({ issueId, issueFormId }) => `use:${issueId}:${issueFormId}`,
  attributes: ({ formId, issueId, revision }) => ({ formId, issueId, revision }),
};

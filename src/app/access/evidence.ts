import type { Form } from '../../domain/form/form';
import type { Person } from '../../domain/policy/person';
import type { IssueForm, IssueRecord } from '../../domain/submission/issue-form';
import type { SharedLink } from '../../domain/submission/shared-link';
import type { IssueFormMaterials } from '../../ports/issue-forms';
import type { Issue } from '../../ports/issues';

/** A form of an issue with the issue and the record it was found in. */
export interface IssueFormInPlace {
  readonly issue: Issue;
  readonly record: IssueRecord;
  readonly issueForm: IssueForm;
}

/** What each permission was decided on; the use case works on these very objects. */
export interface AppEvidence {
  'use-forms': { readonly person: Person };
  'ask-jira': object;
  'build-forms': { readonly person: Person };
  'edit-form': { readonly form: Form; readonly person: Person };
  'view-responses': { readonly form: Form; readonly person: Person };
  'fill-shared-form': { readonly link: SharedLink; readonly form: Form };
  'browse-issue': { readonly issue: Issue };
  'edit-issue': { readonly issue: Issue };
  'use-issue-form': IssueFormInPlace;
  'edit-own-submission': IssueFormInPlace & { readonly materials: IssueFormMaterials };
  administer: object;
}

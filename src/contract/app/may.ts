/** The permissions of the app's calls, each with the ids it is decided for. */
export interface AppNeeds {
  /** Any Jira user who is known by an account id. */
  'use-forms': object;
  /** The same; what is answered is what Jira itself shows that person. */
  'ask-jira': object;
  /** May build forms on this site. */
  'build-forms': object;
  /** May open the design and settings of the form, and change, publish, share and delete it. */
  'edit-form': { readonly formId: string };
  /** May view others' responses to the form. */
  'view-responses': { readonly formId: string };
  /** May fill the form under a link for Jira users. */
  'fill-shared-form': { readonly linkId: string };
  /** May see the issue. */
  'browse-issue': { readonly issueId: string };
  /** May edit the issue. */
  'edit-issue': { readonly issueId: string };
  /** May see the issue, and the form is on that issue. */
  'use-issue-form': { readonly issueId: string; readonly issueFormId: string };
  /** As above, and may change the own submission. */
  'edit-own-submission': { readonly issueId: string; readonly issueFormId: string };
  /** Is a Jira admin. */
  administer: object;
}

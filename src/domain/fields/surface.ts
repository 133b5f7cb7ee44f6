/** Where a form is filled: on an issue, in Jira under a link for Jira users, or on the share page outside Jira. */
export type Surface = 'issue' | 'jira' | 'outside';

/** What the value of a Jira field can be, as answers are read from it and written to it. */
export type JiraFieldKind = 'text' | 'number' | 'date' | 'datetime' | 'option' | 'options' | 'user' | 'users' | 'group';

/** The kinds of Jira fields that an answer can be read from and written to. */
export interface JiraUse {
  readonly reads: readonly JiraFieldKind[];
  readonly writes: readonly JiraFieldKind[];
}

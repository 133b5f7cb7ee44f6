/** What Jira says of people now; never stored. */
export interface People {
  /** The groups of the person of the invocation. */
  ownGroups(): Promise<readonly string[]>;
  /** Whether the person of the invocation is a Jira admin. */
  isAdmin(): Promise<boolean>;
  /** Display names by account id; a person Jira does not show is left out. */
  names(accountIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

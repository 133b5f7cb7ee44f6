/** A Jira group. */
export interface Group {
  readonly id: string;
  readonly name: string;
}

/** What Jira says of people now; never stored. */
export interface People {
  /** The groups of the person of the invocation. */
  ownGroups(): Promise<readonly string[]>;
  /** Whether the person of the invocation is a Jira admin. */
  isAdmin(): Promise<boolean>;
  /** Display names by account id; a person Jira does not show is left out. */
  names(accountIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Groups whose names contain a text, as the person of the invocation may see them; 20 at most. */
  findGroups(query: string): Promise<readonly Group[]>;
  /** Names of groups by id; a group Jira does not show is left out. */
  groupNames(groupIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

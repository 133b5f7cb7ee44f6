/** Who asks: an account with what Jira and the site's settings say of it now. */
export interface Person {
  readonly accountId: string;
  readonly groups: readonly string[];
  readonly isAdmin: boolean;
  readonly isMaker: boolean;
}

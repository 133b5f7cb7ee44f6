/** Somebody or something of Jira that an answer names by its id alone, to be looked up when the answer is read. */
export interface Reference {
  readonly kind: 'person' | 'group' | 'issue';
  /** An account id, a group id or an issue's key. */
  readonly id: string;
}

/** One product event, with its data in the shape Forge hands to a trigger. */
export type JiraEvent = {
  readonly type: 'avi:jira:created:issue' | 'avi:jira:deleted:issue' | 'avi:jira:deleted:project';
  readonly data: Readonly<Record<string, unknown>>;
  readonly accountId?: string;
};

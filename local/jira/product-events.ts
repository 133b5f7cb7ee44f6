import * as z from 'zod';
import { issueBody, projectBody } from './bodies';
import type { Issue } from './issues';
import type { JiraEvent } from './jira-event';
import type { JiraSite } from './jira-site';
import { appPrincipal, type Principal } from './principal';
import type { Project } from './projects';

const eventFields = [
  'summary',
  'issuetype',
  'creator',
  'created',
  'project',
  'reporter',
  'assignee',
  'updated',
  'status',
];

const userFields = new Set(['creator', 'reporter', 'assignee']);
const User = z.object({ accountId: z.string() });

/** Guess: an event names people by their account id alone. */
const withoutNames = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      userFields.has(name) ? (User.safeParse(value).data ?? null) : value,
    ]),
  );

/** The event that an issue was created or deleted, caused by `principal`. */
export const issueEvent = (
  site: JiraSite,
  issue: Issue,
  what: { readonly type: 'avi:jira:created:issue' | 'avi:jira:deleted:issue'; readonly principal: Principal },
): JiraEvent => {
  const { id, key, fields } = issueBody(site, issue, { fields: eventFields, viewer: what.principal });
  const issueData = { id, key, fields: withoutNames(fields) };
  // Guess: an event that an app causes carries no atlassianId; on Jira Cloud it is the id of the app's own user.
  if (what.principal === appPrincipal) return { type: what.type, data: { issue: issueData } };
  const user = { accountId: what.principal };
  return {
    type: what.type,
    accountId: what.principal,
    data: { issue: issueData, atlassianId: what.principal, associatedUsers: { associatedUsers: [user] } },
  };
};

/** The event that a project was deleted for good; its issues send none, and Jira names nobody. */
export const projectDeleted = (site: JiraSite, project: Project): JiraEvent => ({
  type: 'avi:jira:deleted:project',
  data: { project: projectBody(site, project) },
});

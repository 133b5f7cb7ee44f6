import { route } from '@forge/api';
import * as z from 'zod';
import { AppError } from '../../contract/kernel/app-error';
import { JiraId } from '../../domain/identity';
import type { Issue, Issues } from '../../ports/issues';
import { askJira } from './ask-jira';
import { issueTargets } from './issue-targets';

const JiraIssue = z.object({ id: JiraId, key: z.string(), fields: z.object({ project: z.object({ id: JiraId }) }) });
const FoundIssues = z.object({ issues: z.array(JiraIssue) });
const Permitted = z.object({ projectPermissions: z.array(z.object({ issues: z.array(z.coerce.string()) })) });

/** The issue property by which the issue of a submission is found again. */
const origin = 'formwright-origin';

function issueOf({ id, key, fields }: z.infer<typeof JiraIssue>): Issue {
  return { id, key, projectId: fields.project.id };
}

async function browse(issueId: string): Promise<Issue | undefined> {
  const path = route`/rest/api/3/issue/${issueId}?fields=project`;
  const issue = await askJira(JiraIssue, { by: 'person', path });
  // Jira also answers to a key, and to an id an issue had before: only the very id counts.
  return issue?.id === issueId ? issueOf(issue) : undefined;
}

async function browseAll(issueIds: readonly string[]): Promise<ReadonlyMap<string, Issue>> {
  const body = { issueIdsOrKeys: issueIds, fields: ['project'] };
  const found = await askJira(FoundIssues, {
    by: 'person',
    path: route`/rest/api/3/issue/bulkfetch`,
    method: 'POST',
    body,
  });
  return new Map((found?.issues ?? []).map((issue) => [issue.id, issueOf(issue)]));
}

async function mayEdit(issueId: string): Promise<boolean> {
  const body = { projectPermissions: [{ permissions: ['EDIT_ISSUES'], issues: [Number(issueId)], projects: [] }] };
  const path = route`/rest/api/3/permissions/check`;
  const permitted = await askJira(Permitted, { by: 'person', path, method: 'POST', body });
  return (permitted?.projectPermissions ?? []).some(({ issues }) => issues.includes(issueId));
}

async function create(
  { projectId, issueTypeId, summary }: Parameters<Issues['create']>[0],
  submissionId: string,
): Promise<Issue> {
  const body = {
    fields: { project: { id: projectId }, issuetype: { id: issueTypeId }, summary },
    properties: [{ key: origin, value: { submissionId } }],
  };
  const created = await askJira(z.object({ id: JiraId, key: z.string() }), {
    by: 'app',
    path: route`/rest/api/3/issue`,
    method: 'POST',
    body,
  });
  if (!created) throw new AppError('forbidden');
  return { ...created, projectId };
}

async function findCreated(submissionId: string): Promise<Issue | undefined> {
  const body = {
    jql: `issue.property[${origin}].submissionId = "${submissionId}"`,
    fields: ['project'],
    maxResults: 1,
  };
  const path = route`/rest/api/3/search/jql`;
  const found = await askJira(FoundIssues, { by: 'app', path, method: 'POST', body });
  const [issue] = found?.issues ?? [];
  return issue && issueOf(issue);
}

/** The port `Issues` over Jira's REST API; who asks is decided by the invocation. */
export const jiraIssues: Issues = {
  browse,
  browseAll,
  mayEdit,
  targets: issueTargets,
  exists: async (issueId) => {
    const issue = await askJira(JiraIssue, { by: 'app', path: route`/rest/api/3/issue/${issueId}?fields=project` });
    return issue !== undefined;
  },
  create,
  findCreated,
  writeStatus: async (issueId, status) => {
    const path = route`/rest/api/3/issue/${issueId}/properties/formwright-status`;
    await askJira(z.unknown(), { by: 'app', path, method: 'PUT', body: status });
  },
};

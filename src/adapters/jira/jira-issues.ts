import { route } from '@forge/api';
import * as z from 'zod';
import { AppError } from '../../contract/kernel/app-error';
import { JiraId } from '../../domain/identity';
import type { StatusSummary } from '../../domain/submission/status-summary';
import type { Issue, Issues } from '../../ports/issues';
import { createAskJira, realWait, type AskJira, type Wait } from './ask-jira';
import { createIssue, findCreatedIssue } from './created-issue';
import { fieldValues, findIssues } from './found-issues';
import { issueTargets } from './issue-targets';
import { JiraIssue } from './jira-issue';

const Fetched = z.object({ issues: z.array(JiraIssue) });
const Checked = z.object({
  projectPermissions: z.array(z.object({ permission: z.string(), issues: z.array(z.coerce.string()) })).default([]),
});

/** Jira takes so many ids in one bulk fetch. */
const bulkIds = 100;

async function browse(ask: AskJira, issueId: string): Promise<Issue | undefined> {
  const answer = await ask({
    as: 'user',
    method: 'GET',
    route: route`/rest/api/3/issue/${JiraId.parse(issueId)}?fields=project`,
  });
  if (!answer.found) return undefined;
  const issue = JiraIssue.parse(answer.body);
  // What is decided for one issue must never be used for another.
  return issue.id === issueId ? issue : undefined;
}

/** Deletions go by this, so only Jira's own "there is none" counts as gone. */
async function exists(ask: AskJira, issueId: string): Promise<boolean> {
  const issue = route`/rest/api/3/issue/${JiraId.parse(issueId)}?fields=project`;
  const answer = await ask({ as: 'app', method: 'GET', route: issue });
  if (!answer.found && answer.status !== 404) throw new AppError('jira-unavailable');
  return answer.found;
}

async function browseAll(ask: AskJira, issueIds: readonly string[]): Promise<ReadonlyMap<string, Issue>> {
  const asked = [...new Set(issueIds)].slice(0, bulkIds).map((id) => JiraId.parse(id));
  if (asked.length === 0) return new Map();
  const body = { issueIdsOrKeys: asked, fields: ['project'] };
  const answer = await ask({ as: 'user', method: 'POST', route: route`/rest/api/3/issue/bulkfetch`, body });
  const issues = answer.found ? Fetched.parse(answer.body).issues : [];
  return new Map(issues.filter(({ id }) => asked.includes(id)).map((issue) => [issue.id, issue]));
}

async function mayEdit(ask: AskJira, issueId: string): Promise<boolean> {
  const permission = 'EDIT_ISSUES';
  // Jira takes issue ids as JSON numbers here; they stay far below 2^53.
  const body = {
    projectPermissions: [{ permissions: [permission], issues: [Number(JiraId.parse(issueId))], projects: [] }],
  };
  const answer = await ask({ as: 'user', method: 'POST', route: route`/rest/api/3/permissions/check`, body });
  if (!answer.found) return false;
  const granted = Checked.parse(answer.body).projectPermissions;
  return granted.some((grant) => grant.permission === permission && grant.issues.includes(issueId));
}

async function writeStatus(ask: AskJira, issueId: string, status: StatusSummary): Promise<void> {
  await ask({
    as: 'app',
    method: 'PUT',
    route: route`/rest/api/3/issue/${JiraId.parse(issueId)}/properties/formwright-status`,
    body: status,
  });
}

/** The port `Issues` over Jira's REST interface. */
export function jiraIssues(wait: Wait = realWait): Issues {
  const ask = createAskJira(wait);
  return {
    browse: (issueId) => browse(ask, issueId),
    browseAll: (issueIds) => browseAll(ask, issueIds),
    mayEdit: (issueId) => mayEdit(ask, issueId),
    find: (query) => findIssues(ask, query),
    fieldValues: (issueId, fieldIds) => fieldValues(ask, issueId, fieldIds),
    targets: () => issueTargets(ask),
    exists: (issueId) => exists(ask, issueId),
    create: (target, submissionId) => createIssue(ask, target, submissionId),
    findCreated: (submissionId) => findCreatedIssue(ask, submissionId),
    writeStatus: (issueId, status) => writeStatus(ask, issueId, status),
  };
}

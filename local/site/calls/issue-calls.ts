import * as z from 'zod';
import { adfText } from '../adf-text';
import { hostApi, LocalProject, type LocalIssue } from '../host-api';
import { hostCall } from '../host-call';
import { HostError } from '../host-error';
import type { HostSite } from '../host-site';
import { jiraClient, type JiraClient } from '../jira-client';
import { localModules } from '../local-modules';
import { localUser } from '../local-user';

const User = z.object({ accountId: z.string() }).nullable();
const JiraIssue = z.object({
  id: z.string(),
  key: z.string(),
  fields: z.object({
    summary: z.string(),
    description: z.unknown(),
    status: z.object({ name: z.string() }),
    issuetype: z.object({ id: z.string(), name: z.string() }),
    project: LocalProject,
    reporter: User,
    assignee: User,
    created: z.string(),
  }),
});
const fields = Object.keys(JiraIssue.shape.fields.shape);
const CanEdit = z.object({ permissions: z.object({ EDIT_ISSUES: z.object({ havePermission: z.boolean() }) }) });
const Found = z.object({ issues: z.array(JiraIssue), nextPageToken: z.string().optional() });
const Nothing = z.unknown();

const segment = encodeURIComponent;

const drawn = async (site: HostSite, ask: JiraClient, issue: z.infer<typeof JiraIssue>): Promise<LocalIssue> => {
  const { summary, description, status, issuetype, project, reporter, assignee, created } = issue.fields;
  const path = `/rest/api/3/mypermissions?permissions=EDIT_ISSUES&issueId=${issue.id}`;
  const { permissions } = await ask(`GET ${path}`, CanEdit);
  const named = (name: 'reporter' | 'assignee', user: z.infer<typeof User>) => {
    const person = user === null ? undefined : site.jira.site.people.find(user.accountId);
    return person === undefined ? {} : { [name]: localUser(person) };
  };
  return {
    ...{ id: issue.id, key: issue.key, summary, created, project, status: status.name },
    description: adfText(description),
    type: issuetype.name,
    typeId: issuetype.id,
    ...named('reporter', reporter),
    ...named('assignee', assignee),
    canEdit: permissions.EDIT_ISSUES.havePermission,
    shownPanels: [...site.state.panels(issue.id)],
  };
};

const readIssue = async (site: HostSite, me: string, issueKey: string): Promise<LocalIssue> => {
  const ask = jiraClient(site.jira, me);
  const path = `/rest/api/3/issue/${segment(issueKey)}?fields=${fields.join()}`;
  return drawn(site, ask, await ask(`GET ${path}`, JiraIssue));
};

const issuesOf = async (site: HostSite, me: string, projectKey: string): Promise<LocalIssue[]> => {
  const ask = jiraClient(site.jira, me);
  const jql = `project = ${JSON.stringify(projectKey)} ORDER BY key ASC`;
  const { issues } = await ask('POST /rest/api/3/search/jql', Found, { jql, fields, maxResults: 200 });
  return Promise.all(issues.map((issue) => drawn(site, ask, issue)));
};

const createIssue = async (site: HostSite, me: string, issue: { projectKey: string; summary: string }) => {
  const body = { fields: { project: { key: issue.projectKey }, issuetype: { name: 'Task' }, summary: issue.summary } };
  const { key } = await jiraClient(site.jira, me)('POST /rest/api/3/issue', z.object({ key: z.string() }), body);
  return readIssue(site, me, key);
};

// Guess: whoever may browse an issue may open an app's panel on it.
const showPanel = async (site: HostSite, me: string, panel: { issueKey: string; moduleKey: string }) => {
  const { id } = await readIssue(site, me, panel.issueKey);
  const modules = localModules(site.platform.manifest, site.resourceOrigin).filter(
    (module) => module.type === 'jira:issuePanel',
  );
  if (!modules.some((module) => module.key === panel.moduleKey))
    throw new HostError(404, 'The app has no such panel. Choose one of its panels.');
  site.state.showPanel(id, panel.moduleKey);
  return readIssue(site, me, panel.issueKey);
};

/** Projects and issues as the acting person sees and changes them. */
export const issueCalls = (site: HostSite) => ({
  projects: hostCall(hostApi.projects, async (_, { me }) => {
    const Projects = z.object({ values: z.array(LocalProject) });
    return (await jiraClient(site.jira, me)('GET /rest/api/3/project/search', Projects)).values;
  }),
  issues: hostCall(hostApi.issues, ({ projectKey }, { me }) => issuesOf(site, me, projectKey)),
  issue: hostCall(hostApi.issue, ({ issueKey }, { me }) => readIssue(site, me, issueKey)),
  'create-issue': hostCall(hostApi['create-issue'], (input, { me }) => createIssue(site, me, input)),
  'delete-issue': hostCall(hostApi['delete-issue'], async ({ issueKey }, { me }) => {
    await jiraClient(site.jira, me)(`DELETE /rest/api/3/issue/${segment(issueKey)}`, Nothing);
    return {};
  }),
  'delete-project': hostCall(hostApi['delete-project'], async ({ projectKey }, { me }) => {
    await jiraClient(site.jira, me)(`DELETE /rest/api/3/project/${segment(projectKey)}?enableUndo=false`, Nothing);
    return {};
  }),
  'show-panel': hostCall(hostApi['show-panel'], (input, { me }) => showPanel(site, me, input)),
});

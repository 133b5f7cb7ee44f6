import type { Attachment } from './attachments';
import type { Issue } from './issues';
import type { JiraSite } from './jira-site';
import type { Person } from './people';
import type { Principal } from './principal';
import type { IssueType, Project } from './projects';

/** A time as Jira writes it, for example `2026-11-24T06:18:43.000+0000`. */
const jiraTime = (time: number): string => new Date(time).toISOString().replace('Z', '+0000');

/** A person as Jira shows them to `viewer`; the e-mail address only to themselves. */
export const userBody = (site: JiraSite, person: Person, viewer: Principal) => {
  const avatar = `${site.baseUrl}/avatar/${encodeURIComponent(person.accountId)}.svg`;
  return {
    self: `${site.baseUrl}/rest/api/3/user?accountId=${encodeURIComponent(person.accountId)}`,
    accountId: person.accountId,
    accountType: 'atlassian',
    ...(viewer === person.accountId ? { emailAddress: person.email } : {}),
    avatarUrls: { '16x16': avatar, '24x24': avatar, '32x32': avatar, '48x48': avatar },
    displayName: person.status === 'closed' ? 'Former user' : person.displayName,
    active: person.status === 'active',
    timeZone: 'Etc/UTC',
  };
};

/** A project as Jira shows it. */
export const projectBody = (site: JiraSite, project: Project) => ({
  self: `${site.baseUrl}/rest/api/3/project/${String(project.id)}`,
  id: String(project.id),
  key: project.key,
  name: project.name,
  projectTypeKey: 'software',
  simplified: false,
  style: 'classic',
  isPrivate: false,
});

/** An issue type as Jira shows it. */
export const issueTypeBody = (site: JiraSite, type: IssueType) => ({
  self: `${site.baseUrl}/rest/api/3/issuetype/${type.id}`,
  id: type.id,
  name: type.name,
  description: type.description,
  iconUrl: `${site.baseUrl}/issue-type/${type.id}.svg`,
  subtask: false,
  hierarchyLevel: 0,
});

/** An attachment as Jira shows it; the app's own user is nobody of the people. */
export const attachmentBody = (site: JiraSite, attachment: Attachment, viewer: Principal) => {
  const person = site.people.find(attachment.author);
  const id = String(attachment.id);
  return {
    self: `${site.baseUrl}/rest/api/3/attachment/${id}`,
    id,
    filename: attachment.filename,
    author:
      person === undefined ? { accountId: attachment.author, accountType: 'app' } : userBody(site, person, viewer),
    created: jiraTime(attachment.created),
    size: attachment.size,
    mimeType: attachment.type,
    content: `${site.baseUrl}/rest/api/3/attachment/content/${id}`,
  };
};

const statusCategory: Readonly<Record<string, { id: number; key: string; name: string }>> = {
  'To Do': { id: 2, key: 'new', name: 'To Do' },
  'In Progress': { id: 4, key: 'indeterminate', name: 'In Progress' },
  Done: { id: 3, key: 'done', name: 'Done' },
};

const allFields = (site: JiraSite, issue: Issue, viewer: Principal): Readonly<Record<string, unknown>> => {
  const user = (accountId: string | null) => {
    const person = accountId === null ? undefined : site.people.find(accountId);
    return person === undefined ? null : userBody(site, person, viewer);
  };
  const type = site.projects.types().find((entry) => entry.id === issue.typeId);
  const project = site.projects.find(String(issue.projectId));
  return {
    summary: issue.summary,
    description: issue.description,
    issuetype: type === undefined ? null : issueTypeBody(site, type),
    project: project === undefined ? null : projectBody(site, project),
    status: { name: issue.status, statusCategory: statusCategory[issue.status] ?? statusCategory['To Do'] },
    reporter: user(issue.reporter),
    creator: user(issue.reporter),
    assignee: user(issue.assignee),
    created: jiraTime(issue.created),
    updated: jiraTime(issue.updated),
    labels: [],
    attachment: site.attachments.ofIssue(issue.id).map((each) => attachmentBody(site, each, viewer)),
  };
};

/** Picks fields as Jira's `fields` parameter does: names, `*all`, `*navigable`, `-name`. */
const pick = (all: Readonly<Record<string, unknown>>, wanted: readonly string[]): Record<string, unknown> => {
  const without = new Set(wanted.filter((name) => name.startsWith('-')).map((name) => name.slice(1)));
  const names = new Set(wanted.filter((name) => !name.startsWith('-')));
  const everything = names.size === 0 || names.has('*all') || names.has('*navigable');
  return Object.fromEntries(
    Object.entries(all).filter(([name]) => !without.has(name) && (everything || names.has(name))),
  );
};

/** An issue as Jira shows it to `viewer`, with the wanted fields. */
export const issueBody = (
  site: JiraSite,
  issue: Issue,
  how: { readonly fields: readonly string[]; readonly viewer: Principal },
) => ({
  expand: '',
  id: String(issue.id),
  key: issue.key,
  self: `${site.baseUrl}/rest/api/3/issue/${String(issue.id)}`,
  fields: pick(allFields(site, issue, how.viewer), how.fields),
});

/** A page of values as Jira's bulk operations answer it. */
export const pageBody = <Value>(values: readonly Value[], startAt: number, maxResults: number) => {
  const page = values.slice(startAt, startAt + maxResults);
  return { startAt, maxResults, total: values.length, isLast: startAt + page.length >= values.length, values: page };
};

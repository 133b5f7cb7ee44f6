import * as z from 'zod';
import { AdfDocument } from '../adf';
import { issueBody } from '../bodies';
import { issueEvent } from '../product-events';
import { fieldRefusal, notHere, refusal } from '../jira-error';
import type { Issue } from '../issues';
import { ok, readBody, type Answer, type Call, type Operation } from '../operation';
import { appPrincipal } from '../principal';
import type { Project } from '../projects';
import { PropertyKey, propertyText } from '../property-value';
import { listOf } from '../query';
import { visibleIssue } from '../visible';

const expansions = new Set([
  'names',
  'schema',
  'renderedFields',
  'transitions',
  'operations',
  'editmeta',
  'changelog',
  'versionedRepresentations',
]);

const getIssue = (call: Call): Answer => {
  const issue = visibleIssue(call, call.path('issue'));
  const lacking = listOf(call, 'expand').find((name) => expansions.has(name));
  if (lacking !== undefined) throw notHere(`"expand=${lacking}" of an issue`);
  const wanted = listOf(call, 'properties');
  const keys = call.site.properties.keys(issue.id).filter((key) => wanted.includes('*all') || wanted.includes(key));
  const properties = Object.fromEntries(
    keys.map((key): [string, unknown] => [key, JSON.parse(call.site.properties.read(issue.id, key) ?? 'null')]),
  );
  const body = issueBody(call.site, issue, { fields: listOf(call, 'fields'), viewer: call.principal });
  return ok(wanted.length === 0 ? body : { ...body, properties });
};

const Reference = z.object({
  id: z.coerce.string().optional(),
  key: z.string().optional(),
  name: z.string().optional(),
});
const NewIssueBody = z.object({
  fields: z.looseObject({
    project: Reference.optional(),
    issuetype: Reference.optional(),
    summary: z.unknown().optional(),
    description: z.unknown().optional(),
  }),
  properties: z.array(z.object({ key: z.string(), value: z.unknown().optional() })).default([]),
});
type NewIssueBody = z.infer<typeof NewIssueBody>;

const settable = new Set(['project', 'issuetype', 'summary', 'description']);

const summaryProblem = (summary: unknown): string | undefined => {
  if (typeof summary !== 'string' || summary.trim() === '') return 'You must specify a summary of the issue.';
  if (/[\r\n]/.test(summary)) return 'The summary is invalid because it contains newline characters.';
  return summary.length > 255 ? 'Summary must be less than 255 characters.' : undefined;
};

const isDocument = (description: unknown): boolean =>
  description === undefined || description === null || AdfDocument.safeParse(description).success;

const fieldProblems = (call: Call, fields: NewIssueBody['fields']): Record<string, string> => {
  const unknown = Object.keys(fields).filter((name) => !settable.has(name));
  const problems: Record<string, string> = Object.fromEntries(
    unknown.map((name) => [name, `Field '${name}' cannot be set. It is not on the appropriate screen, or unknown.`]),
  );
  const summary = summaryProblem(fields.summary);
  if (summary !== undefined) problems.summary = summary;
  if (typeOf(call, fields) === undefined) problems.issuetype = 'Specify a valid issue type';
  if (!isDocument(fields.description))
    problems.description = 'Operation value must be an Atlassian Document (see the Atlassian Document Format)';
  return problems;
};

const typeOf = (call: Call, { issuetype }: NewIssueBody['fields']) => {
  const types = call.site.projects.types();
  if (issuetype?.id !== undefined) return types.find((type) => type.id === issuetype.id);
  return types.find((type) => type.name === issuetype?.name);
};

const projectOf = (call: Call, { project: wanted }: NewIssueBody['fields']): Project => {
  const project = call.site.projects.find(wanted?.id ?? wanted?.key ?? '');
  if (project === undefined) throw fieldRefusal({ project: 'valid project is required' });
  const held = call.site.permissions.inProject(call.principal, project.id);
  if (!held.has('BROWSE_PROJECTS')) throw fieldRefusal({ project: 'valid project is required' });
  if (!held.has('CREATE_ISSUES')) throw refusal(403, 'You do not have permission to create issues in this project.');
  return project;
};

const addIssue = (call: Call, project: Project, { fields, properties }: NewIssueBody): Issue => {
  const { site, principal } = call;
  const texts = properties.map(({ key, value }) => ({ key: PropertyKey.parse(key), text: propertyText(value) }));
  const id = site.db.transaction(() => {
    const added = site.issues.add({
      project,
      typeId: typeOf(call, fields)?.id ?? '',
      summary: String(fields.summary).trim(),
      description: fields.description ?? null,
      reporter: principal === appPrincipal ? null : principal,
    });
    for (const { key, text } of texts) site.properties.write(added, key, text);
    return added;
  });
  const issue = site.issues.find(String(id));
  if (issue === undefined) throw refusal(500, 'The new issue is not there.');
  return issue;
};

const createIssue = (call: Call): Answer => {
  const body = readBody(NewIssueBody, call);
  const project = projectOf(call, body.fields);
  const problems = fieldProblems(call, body.fields);
  if (Object.keys(problems).length > 0) throw fieldRefusal(problems);
  const issue = addIssue(call, project, body);
  const { site, principal } = call;
  site.emit(issueEvent(site, issue, { type: 'avi:jira:created:issue', principal }));
  const self = `${site.baseUrl}/rest/api/3/issue/${String(issue.id)}`;
  return { status: 201, body: { id: String(issue.id), key: issue.key, self } };
};

const deleteIssue = (call: Call): Answer => {
  const issue = visibleIssue(call, call.path('issue'));
  if (!call.site.permissions.onIssue(call.principal, issue).has('DELETE_ISSUES'))
    throw refusal(403, 'You do not have permission to delete issues in this project.');
  const event = issueEvent(call.site, issue, { type: 'avi:jira:deleted:issue', principal: call.principal });
  call.site.issues.remove(issue.id);
  call.site.emit(event);
  return { status: 204 };
};

/** Reading, creating and deleting issues. */
export const issueOperations: readonly Operation[] = [
  { method: 'POST', path: '/rest/api/3/issue', scope: 'write:jira-work', answer: createIssue },
  { method: 'GET', path: '/rest/api/3/issue/:issue', scope: 'read:jira-work', answer: getIssue },
  { method: 'DELETE', path: '/rest/api/3/issue/:issue', scope: 'write:jira-work', answer: deleteIssue },
];

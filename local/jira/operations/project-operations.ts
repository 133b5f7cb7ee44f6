import { issueTypeBody, pageBody, projectBody } from '../bodies';
import { projectDeleted } from '../product-events';
import { notHere, refusal } from '../jira-error';
import { ok, type Answer, type Call, type Operation } from '../operation';
import type { Project } from '../projects';
import { countOf, listOf } from '../query';
import { visibleProject } from '../visible';

const actionPermission: ReadonlyMap<string, string> = new Map([
  ['view', 'BROWSE_PROJECTS'],
  ['browse', 'BROWSE_PROJECTS'],
  ['edit', 'ADMINISTER_PROJECTS'],
  ['create', 'CREATE_ISSUES'],
]);

const wantedPermission = (call: Call): string => {
  const action = call.query.get('action') ?? 'view';
  const permission = actionPermission.get(action);
  if (permission === undefined) throw refusal(400, `The value '${action}' of 'action' is not valid.`);
  return permission;
};

const matches = (call: Call) => {
  const query = (call.query.get('query') ?? '').toLowerCase();
  const keys = listOf(call, 'keys').map((key) => key.toUpperCase());
  const ids = listOf(call, 'id');
  return (project: Project): boolean =>
    (keys.length === 0 || keys.includes(project.key)) &&
    (ids.length === 0 || ids.includes(String(project.id))) &&
    `${project.key} ${project.name}`.toLowerCase().includes(query);
};

const orders: ReadonlyMap<string, (project: Project) => string> = new Map([
  ['key', (project) => project.key],
  ['name', (project) => project.name],
]);

const inOrder = (call: Call) => {
  const [, sign = '', name = ''] = /^([+-]?)(.*)$/.exec(call.query.get('orderBy') ?? 'key') ?? [];
  const by = orders.get(name);
  if (by === undefined) throw notHere(`the project order "${name}"`);
  return (one: Project, other: Project): number => by(one).localeCompare(by(other)) * (sign === '-' ? -1 : 1);
};

const searchProjects = (call: Call): Answer => {
  const permission = wantedPermission(call);
  const found = call.site.projects
    .all()
    .filter((project) => call.site.permissions.inProject(call.principal, project.id).has('BROWSE_PROJECTS'))
    .filter((project) => call.site.permissions.inProject(call.principal, project.id).has(permission))
    .filter(matches(call))
    .sort(inOrder(call));
  const page = pageBody(found, countOf(call, 'startAt', 0), Math.min(countOf(call, 'maxResults', 50), 100));
  const self = `${call.site.baseUrl}/rest/api/3/project/search?${call.query.toString()}`;
  return ok({ self, ...page, values: page.values.map((project) => projectBody(call.site, project)) });
};

const getProject = (call: Call): Answer => {
  const project = visibleProject(call, call.path('project'));
  const issueTypes = call.site.projects.types().map((type) => issueTypeBody(call.site, type));
  return ok({ ...projectBody(call.site, project), description: '', issueTypes });
};

const deleteProject = (call: Call): Answer => {
  const project = visibleProject(call, call.path('project'));
  if (!call.site.permissions.isAdmin(call.principal))
    throw refusal(403, 'You do not have permission to delete projects.');
  // Jira's own default moves the project to the trash, which sends another event.
  if (call.query.get('enableUndo') !== 'false') throw notHere('the trash for projects (use enableUndo=false)');
  const event = projectDeleted(call.site, project);
  call.site.projects.remove(project.id);
  call.site.emit(event);
  return { status: 204 };
};

const issueTypesToCreate = (call: Call): Answer => {
  const project = visibleProject(call, call.path('project'));
  // Guess: somebody who may browse but not create is shown no issue types.
  const mayCreate = call.site.permissions.inProject(call.principal, project.id).has('CREATE_ISSUES');
  const types = mayCreate ? call.site.projects.types() : [];
  const { startAt, maxResults, total, values } = pageBody(
    types,
    countOf(call, 'startAt', 0),
    countOf(call, 'maxResults', 50),
  );
  return ok({ startAt, maxResults, total, issueTypes: values.map((type) => issueTypeBody(call.site, type)) });
};

/** Projects and what may be created in them. */
export const projectOperations: readonly Operation[] = [
  { method: 'GET', path: '/rest/api/3/project/search', scope: 'read:jira-work', answer: searchProjects },
  { method: 'GET', path: '/rest/api/3/project/:project', scope: 'read:jira-work', answer: getProject },
  { method: 'DELETE', path: '/rest/api/3/project/:project', scope: 'manage:jira-configuration', answer: deleteProject },
  {
    method: 'GET',
    path: '/rest/api/3/issue/createmeta/:project/issuetypes',
    scope: 'read:jira-work',
    answer: issueTypesToCreate,
  },
];

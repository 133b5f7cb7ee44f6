import * as z from 'zod';
import { refusal } from '../jira-error';
import { ok, readBody, type Answer, type Call, type Operation } from '../operation';
import { permissionKeys, permissionList } from '../permission-scheme';
import { appPrincipal, type Principal } from '../principal';
import { listOf } from '../query';
import { visibleIssue, visibleProject } from '../visible';

const refuseUnknown = (keys: readonly string[], known: readonly string[]): void => {
  const unknown = keys.find((key) => !known.includes(key));
  if (unknown !== undefined) throw refusal(400, `Unrecognized permission: ${unknown}`);
};

const inContext = (call: Call): ReadonlySet<string> => {
  const { permissions, projects } = call.site;
  const issue = call.query.get('issueId') ?? call.query.get('issueKey');
  if (issue !== null) return permissions.onIssue(call.principal, visibleIssue(call, issue));
  const project = call.query.get('projectId') ?? call.query.get('projectKey');
  if (project !== null) return permissions.inProject(call.principal, visibleProject(call, project).id);
  return new Set(projects.all().flatMap((entry) => [...permissions.inProject(call.principal, entry.id)]));
};

const myPermissions = (call: Call): Answer => {
  const wanted = listOf(call, 'permissions');
  if (wanted.length === 0) throw refusal(400, "The 'permissions' query parameter is required.");
  refuseUnknown(
    wanted,
    permissionList.map((entry) => entry.key),
  );
  const held = new Set([...inContext(call), ...call.site.permissions.global(call.principal)]);
  const described = permissionList
    .filter((entry) => wanted.includes(entry.key))
    .map((entry): [string, unknown] => [entry.key, { ...entry, havePermission: held.has(entry.key) }]);
  return ok({ permissions: Object.fromEntries(described) });
};

const Ids = z.array(z.coerce.number().int()).max(1000).default([]);
const CheckBody = z.object({
  accountId: z.string().optional(),
  globalPermissions: z.array(z.string()).default([]),
  projectPermissions: z.array(z.object({ permissions: z.array(z.string()), issues: Ids, projects: Ids })).default([]),
});
type ProjectCheck = z.infer<typeof CheckBody>['projectPermissions'][number];

const mayAskFor = (call: Call, who: Principal): boolean =>
  who === call.principal || call.principal === appPrincipal || call.site.permissions.isAdmin(call.principal);

const granted = (call: Call, who: Principal, check: ProjectCheck) => {
  const { permissions, issues } = call.site;
  const onIssue = (id: number, key: string): boolean => {
    const issue = issues.find(String(id));
    return issue !== undefined && permissions.onIssue(who, issue).has(key);
  };
  return check.permissions.map((permission) => ({
    permission,
    issues: check.issues.filter((id) => onIssue(id, permission)),
    projects: check.projects.filter((id) => permissions.inProject(who, id).has(permission)),
  }));
};

const checkPermissions = (call: Call): Answer => {
  const body = readBody(CheckBody, call);
  const who = body.accountId ?? call.principal;
  if (!mayAskFor(call, who)) throw refusal(403, 'You do not have permission to check the permissions of other users.');
  refuseUnknown(body.globalPermissions, permissionKeys('GLOBAL'));
  for (const check of body.projectPermissions) refuseUnknown(check.permissions, permissionKeys('PROJECT'));
  return ok({
    globalPermissions: body.globalPermissions.filter((key) => call.site.permissions.global(who).has(key)),
    projectPermissions: body.projectPermissions.flatMap((check) => granted(call, who, check)),
  });
};

/** Asking for permissions; the check needs no OAuth scope of the classic kind. */
export const permissionOperations: readonly Operation[] = [
  { method: 'GET', path: '/rest/api/3/mypermissions', scope: 'read:jira-work', answer: myPermissions },
  { method: 'POST', path: '/rest/api/3/permissions/check', scope: 'none', answer: checkPermissions },
];

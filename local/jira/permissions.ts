import * as z from 'zod';
import type { Database } from './database';
import type { Issue } from './issues';
import type { People } from './people';
import { permissionKeys, rolePermissions } from './permission-scheme';
import { appPrincipal, type Principal } from './principal';

const Role = z.object({ role: z.string() });
const none: ReadonlySet<string> = new Set();

/** What each principal holds: globally, in a project, on an issue. */
export type Permissions = ReturnType<typeof createPermissions>;

/** Permissions derived from the admins, project roles and security levels in `db`. */
export const createPermissions = (db: Database, people: People) => {
  const isActive = (principal: Principal): boolean =>
    principal === appPrincipal || people.find(principal)?.status === 'active';
  const isAdmin = (principal: Principal): boolean =>
    principal !== appPrincipal && isActive(principal) && people.find(principal)?.admin === true;
  const roleIn = (principal: Principal, projectId: number): string | undefined => {
    if (!isActive(principal)) return undefined;
    // Guess: an app's own user holds the role `atlassian-addons-project-access` in every project, as on Jira Cloud.
    if (principal === appPrincipal) return 'atlassian-addons-project-access';
    return db.first(
      Role,
      'SELECT role FROM project_member WHERE project_id = ? AND account_id = ?',
      projectId,
      principal,
    )?.role;
  };
  const inProject = (principal: Principal, projectId: number): ReadonlySet<string> =>
    rolePermissions.get(roleIn(principal, projectId) ?? '') ?? none;
  // Guess: a security level that does not name the app hides its issues from the app too.
  const passesSecurity = (principal: Principal, level: number): boolean =>
    db.first(
      z.object({ found: z.number() }),
      'SELECT 1 AS found FROM security_member WHERE level_id = ? AND account_id = ?',
      level,
      principal,
    ) !== undefined;
  const onIssue = (principal: Principal, issue: Issue): ReadonlySet<string> =>
    issue.securityLevel !== null && !passesSecurity(principal, issue.securityLevel)
      ? none
      : inProject(principal, issue.projectId);
  const global = (principal: Principal): ReadonlySet<string> => {
    if (!isActive(principal)) return none;
    return new Set(isAdmin(principal) ? permissionKeys('GLOBAL') : ['USER_PICKER']);
  };
  return { isActive, isAdmin, inProject, onIssue, global };
};

import * as z from 'zod';
import { scopesOf } from '../platform/manifest/permissions';
import type { LocalModule, Place } from './host-api';
import { HostError } from './host-error';
import type { HostSite } from './host-site';
import { jiraClient } from './jira-client';
import { localModules } from './local-modules';

const Named = z.object({ id: z.string(), name: z.string() });
const PanelIssue = z.object({
  id: z.string(),
  key: z.string(),
  fields: z.object({
    issuetype: Named,
    project: z.object({ id: z.string(), key: z.string(), projectTypeKey: z.string() }),
  }),
});

const installedModule = (site: HostSite, moduleKey: string): LocalModule => {
  if (!site.platform.installation().installed)
    throw new HostError(404, 'The app is not installed on this site. An admin can install it under Settings.');
  const module = localModules(site.platform.manifest, site.resourceOrigin).find((entry) => entry.key === moduleKey);
  if (module === undefined) throw new HostError(404, 'The app has no such page. Check the address.');
  return module;
};

const panelExtension = async (site: HostSite, me: string, issueKey: string | undefined) => {
  if (issueKey === undefined) throw new HostError(400, 'A panel needs an issue. Open it on one.');
  const path = `/rest/api/3/issue/${encodeURIComponent(issueKey)}?fields=issuetype,project`;
  const issue = await jiraClient(site.jira, me)(`GET ${path}`, PanelIssue);
  const { issuetype, project } = issue.fields;
  return {
    issue: { id: issue.id, key: issue.key, type: issuetype.name, typeId: issuetype.id },
    project: { id: project.id, key: project.key, type: project.projectTypeKey },
  };
};

const extensionOf = async (site: HostSite, me: string, where: { module: LocalModule; place: Place }) => {
  const { module, place } = where;
  if (module.type === 'jira:issuePanel')
    return { type: module.type, ...(await panelExtension(site, me, place.issueKey)) };
  // Guess: Jira itself keeps people who are not admins away from an admin page; the app must not count on it.
  if (module.type === 'jira:adminPage' && !site.jira.site.permissions.isAdmin(me))
    throw new HostError(403, 'Only a Jira admin can open this page. Ask an admin of this site.');
  return { type: module.type };
};

/** A module's context; what is special to its place is in `extension`. */
export type ModuleContext = Readonly<Record<string, unknown>> & {
  readonly extension: Readonly<Record<string, unknown>>;
};

/** The context of a module at a place, for a person who may be there; everything in it comes from the site. */
export const moduleContext = async (site: HostSite, me: string, place: Place): Promise<ModuleContext> => {
  const module = installedModule(site, place.moduleKey);
  const { manifest, appId } = site.platform;
  return {
    accountId: me,
    cloudId: site.cloudId,
    environmentId: site.environmentId,
    environmentType: 'DEVELOPMENT',
    extension: await extensionOf(site, me, { module, place }),
    // Guess: how a local id is put together is not documented; apps use it as an opaque name.
    localId: `ari:cloud:ecosystem::extension/${appId}/${site.environmentId}/static/${module.key}`,
    locale: 'en-US',
    moduleKey: module.key,
    siteUrl: site.siteUrl,
    timezone: 'Etc/UTC',
    permissions: { scopes: [...scopesOf(manifest)], external: { ...manifest.permissions?.external } },
    ...(manifest.app.licensing?.enabled === true ? { license: { active: true, type: 'commercial' } } : {}),
  };
};

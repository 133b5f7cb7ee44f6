/** The pages of the local site. */
export type PageRoute =
  | { readonly kind: 'home' }
  | { readonly kind: 'project'; readonly projectKey: string }
  | { readonly kind: 'issue'; readonly issueKey: string }
  | { readonly kind: 'global-page'; readonly moduleKey: string }
  | { readonly kind: 'admin-page'; readonly moduleKey: string }
  | { readonly kind: 'manage-apps' }
  | { readonly kind: 'unknown' };

const patterns: readonly (readonly [RegExp, (found: string) => PageRoute])[] = [
  [/^\/(?:projects\/?)?$/, () => ({ kind: 'home' })],
  [/^\/projects\/([^/]+)\/?$/, (projectKey) => ({ kind: 'project', projectKey })],
  [/^\/browse\/([^/]+)\/?$/, (issueKey) => ({ kind: 'issue', issueKey })],
  [/^\/jira\/settings\/apps\/([^/]+)(?:\/.*)?$/, (moduleKey) => ({ kind: 'admin-page', moduleKey })],
  [/^\/jira\/apps\/([^/]+)(?:\/.*)?$/, (moduleKey) => ({ kind: 'global-page', moduleKey })],
  [/^\/manage-apps\/?$/, () => ({ kind: 'manage-apps' })],
];

/** Which page an address names. */
export function routeOf(path: string): PageRoute {
  const [pathname = '/'] = path.split(/[?#]/);
  for (const [pattern, make] of patterns) {
    const found = pattern.exec(pathname);
    if (found !== null) return make(decodeURIComponent(found[1] ?? ''));
  }
  return { kind: 'unknown' };
}

/** The address of a project. */
export const projectAddress = (projectKey: string): string => `/projects/${encodeURIComponent(projectKey)}`;

/** The address of an issue. */
export const issueAddress = (issueKey: string): string => `/browse/${encodeURIComponent(issueKey)}`;

/** The address of a page module; what follows it belongs to the app. */
export function moduleAddress(module: { readonly key: string; readonly type: string }): string | undefined {
  if (module.type === 'jira:globalPage') return `/jira/apps/${encodeURIComponent(module.key)}`;
  if (module.type === 'jira:adminPage') return `/jira/settings/apps/${encodeURIComponent(module.key)}`;
  return undefined;
}

import { scopesOf } from '../platform/manifest/permissions';
import type { BridgeResponse } from './host-api';
import { HostError } from './host-error';
import type { HostSite } from './host-site';

/** A request that a page of the app makes to Jira through the bridge. */
export type ProductRequest = {
  readonly product: string;
  readonly restPath: string;
  readonly fetchRequestInit?:
    { method?: string | undefined; headers?: [string, string][] | undefined; body?: string | undefined } | undefined;
};

const passed = new Set(['accept', 'content-type', 'x-atlassian-token', 'x-force-accept-language']);

const pathOf = (restPath: string): string => {
  const url = URL.parse(restPath, 'http://jira.local');
  // A path that leaves Jira's REST interface, also by "//" or "..", is no request to Jira.
  if (!restPath.startsWith('/') || url?.origin !== 'http://jira.local' || !url.pathname.startsWith('/rest/'))
    throw new HostError(400, 'A request to Jira needs a path that starts with /rest/.');
  return url.pathname + url.search;
};

type Init = NonNullable<ProductRequest['fetchRequestInit']>;

const requestOf = (
  { method = 'GET', headers = [], body }: Init,
  own: Readonly<Record<string, string>>,
): RequestInit => {
  const kept = headers.filter(([name]) => passed.has(name.toLowerCase()));
  const carriesBody = body !== undefined && method !== 'GET' && method !== 'HEAD';
  return { method, headers: { ...Object.fromEntries(kept), ...own }, ...(carriesBody ? { body } : {}) };
};

/** Passes a page's request on to Jira, as the acting person and with the scopes of the manifest. */
export const requestProduct = async (site: HostSite, me: string, request: ProductRequest): Promise<BridgeResponse> => {
  if (request.product !== 'jira') throw new HostError(400, `This site has no product "${request.product}". Use Jira.`);
  if (!site.platform.installation().installed) throw new HostError(404, 'The app is not installed on this site.');
  const own = { 'x-local-principal': me, 'x-local-scopes': scopesOf(site.platform.manifest).join(' ') };
  const response = await site.jira.app.request(
    pathOf(request.restPath),
    requestOf(request.fetchRequestInit ?? {}, own),
  );
  return {
    body: await response.text(),
    headers: Object.fromEntries(response.headers),
    status: response.status,
    statusText: response.statusText,
    isAttachment: false,
  };
};

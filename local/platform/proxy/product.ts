import type { Core } from '../core';
import { mayImpersonate, scopesOf } from '../manifest/permissions';
import { forward } from './forward';
import type { ProxyRequest } from './proxy-request';
import { refuse } from './refuse';

const limitMs = 25_000;

function principalOf(core: Core, { target, invocation }: ProxyRequest): string | Response {
  if (target.provider === 'app') return 'app';
  const accountId = target.accountId ?? invocation.accountId;
  if (accountId === undefined) return refuse(401, 'NEEDS_AUTHENTICATION_ERR');
  if (accountId === invocation.accountId || mayImpersonate(core.manifest)) return accountId;
  // Guess: the code for acting as an absent user without a scope that allows it.
  return refuse(403, 'OFFLINE_ACCESS_NOT_ALLOWED');
}

/** Sends a request to Jira as the app or as a user; Jira itself decides what the principal and the scopes allow. */
export async function product(core: Core, request: ProxyRequest): Promise<Response> {
  const principal = principalOf(core, request);
  if (principal instanceof Response) return principal;
  core.trace.add({ kind: 'jira', method: request.method, path: request.path });
  const headers = { 'x-local-principal': principal, 'x-local-scopes': scopesOf(core.manifest).join(' ') };
  try {
    return await forward(request, { url: core.jiraUrl + request.path, headers, limitMs });
  } catch {
    core.log(`[platform] Jira did not answer ${request.method} ${request.path.split('?')[0] ?? ''}`);
    return refuse(502, 'PRODUCT_UNREACHABLE');
  }
}

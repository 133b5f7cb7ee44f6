import { EgressRefused } from './egress-refused';
import { currentInvocation, type ForgeFetch } from './forge-runtime';
import { wire, writeTarget } from './wire';

type Fetch = typeof globalThis.fetch;

function headersOf(init: RequestInit, target: unknown): { url: string; headers: Headers } {
  const current = currentInvocation();
  if (!current) throw new Error('Forge runtime not found.');
  const headers = new Headers(init.headers);
  headers.set(wire.target, writeTarget(target));
  headers.set(wire.token, current.invocation.proxy.token);
  return { url: current.invocation.proxy.url, headers };
}

/** `__forge_fetch__` over the platform's proxy: the target travels in a header, the path behind the proxy's address. */
export function proxiedForgeFetch(realFetch: Fetch): ForgeFetch {
  return async (target, path, init = {}) => {
    const { url, headers } = headersOf(init, target);
    return realFetch(`${url}/${path.replace(/^\//, '')}`, { ...init, headers, redirect: 'manual' });
  };
}

/** The global `fetch` of a function: every request leaves through the platform, which knows the manifest's allow-list. */
export function egressFetch(realFetch: Fetch): Fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { url, headers } = headersOf({ headers: request.headers }, { type: 'egress', url: request.url });
    const body = request.body === null ? undefined : await request.arrayBuffer();
    // Guess: redirects are handed back, not followed, since where they lead has not been checked.
    const response = await realFetch(`${url}/`, {
      method: request.method,
      headers,
      body,
      signal: request.signal,
      redirect: 'manual',
    });
    if (response.headers.get(wire.refusal) === wire.egressBlocked) throw new EgressRefused(request.url);
    return response;
  };
}

import { EgressFilteringService } from '@forge/egress';
import type { Core } from '../core';
import { allowedAddresses } from '../manifest/permissions';
import { wire } from '../runtime/wire';
import { forward } from './forward';
import type { ProxyRequest } from './proxy-request';
import { refuse } from './refuse';

const limitMs = 180_000;

/** Sends a function's own `fetch` on when the manifest allows the host; hosts a local server stands for go there. */
export function createEgress(core: Core): (request: ProxyRequest) => Promise<Response> {
  const allowed = new EgressFilteringService([...allowedAddresses(core.manifest)]);
  return async (request) => {
    const url = request.target.url ?? '';
    const { origin, pathname, search } = new URL(url);
    core.trace.add({ kind: 'egress', method: request.method, path: origin });
    if (!allowed.isValidUrl(url)) {
      core.log(`[platform] fetch refused: ${origin} is not in permissions.external.fetch.backend`);
      return refuse(403, wire.egressBlocked);
    }
    try {
      return await forward(request, {
        url: (core.remotes[origin]?.replace(/\/$/, '') ?? origin) + pathname + search,
        limitMs,
      });
    } catch {
      return refuse(502, 'EGRESS_UNREACHABLE');
    }
  };
}

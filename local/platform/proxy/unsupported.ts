import type { Core } from '../core';
import type { ProxyRequest } from './proxy-request';
import { refuse } from './refuse';

/** Says loudly, by name, that the local platform lacks what the app asked for. */
export function unsupported(core: Core, { method }: ProxyRequest, what: string): Response {
  core.trace.add({ kind: 'unsupported', method, path: what });
  core.log(`[platform] not supported locally: ${what}`);
  return refuse(501, `NOT_SUPPORTED_LOCALLY: ${what}`);
}

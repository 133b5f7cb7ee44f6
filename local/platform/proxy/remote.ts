import type { Core } from '../core';
import { remoteUrl } from '../manifest/permissions';
import { signInvocationToken } from '../tokens/invocation-token';
import { forward } from './forward';
import type { ProxyRequest } from './proxy-request';
import { refuse } from './refuse';

const limitMs = 25_000;

function addressOf(core: Core, key: string): string | Response {
  const remote = core.manifest.remotes.find((one) => one.key === key);
  if (!remote) return refuse(400, 'INVALID_REMOTE');
  if (!remote.operations.includes('compute')) {
    core.log(`[platform] invokeRemote: the remote '${key}' lacks the operation 'compute' in the manifest`);
    return refuse(403, 'REMOTE_OPERATION_NOT_ALLOWED'); // Guess: the code.
  }
  const declared = new URL(remoteUrl(remote));
  const local = core.remotes[declared.origin];
  if (local !== undefined) return local.replace(/\/$/, '') + declared.pathname.replace(/\/$/, '');
  core.log(`[platform] invokeRemote: nothing local stands for the remote '${key}' (${declared.origin})`);
  return refuse(502, 'REMOTE_NOT_MAPPED_LOCALLY');
}

/** Sends a request to a remote of the manifest with a signed invocation token. Guess: the codes when a remote fails. */
export async function remote(core: Core, request: ProxyRequest): Promise<Response> {
  const { target, invocation, path, method } = request;
  core.trace.add({ kind: 'remote', method, path });
  const address = addressOf(core, target.remote ?? '');
  if (address instanceof Response) return address;
  const token = await signInvocationToken(core.keys, invocation, core.clock.now());
  const headers = {
    authorization: `Bearer ${token}`,
    'x-b3-traceid': invocation.traceId,
    'x-b3-spanid': invocation.spanId,
  };
  try {
    const response = await forward(request, { url: address + path, headers, limitMs });
    return response.status >= 300 && response.status < 400 ? refuse(502, 'REMOTE_REDIRECTED') : response;
  } catch (error) {
    const late = error instanceof Error && error.name === 'TimeoutError';
    return late ? refuse(504, 'REMOTE_TIMED_OUT') : refuse(502, 'REMOTE_UNREACHABLE');
  }
}

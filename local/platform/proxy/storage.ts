import type { Core } from '../core';
import { scopesOf } from '../manifest/permissions';
import type { ProxyRequest } from './proxy-request';
import { refuse } from './refuse';

/** Answers the genuine client of the key-value store from the installation's own partition. */
export function storage(core: Core, { invocation, path, body, method }: ProxyRequest): Response {
  core.trace.add({ kind: 'kvs', method, path });
  if (!scopesOf(core.manifest).includes('storage:app')) {
    core.log('[platform] storage refused: the manifest lacks the scope storage:app');
    return refuse(403, 'MISSING_SCOPE_STORAGE_APP'); // Guess: the code.
  }
  const answer = core.kvsOf(invocation.installationId).handle(path, JSON.parse(new TextDecoder().decode(body)));
  if (answer.body === undefined) return new Response(null, { status: answer.status });
  return Response.json(answer.body, { status: answer.status, headers: { 'x-b3-traceid': invocation.traceId } });
}

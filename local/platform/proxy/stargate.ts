import * as z from 'zod';
import type { Core } from '../core';
import { findModule } from '../manifest/find-module';
import { product } from './product';
import type { ProxyRequest } from './proxy-request';
import { unsupported } from './unsupported';

const Graph = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()).default({}) });
const Create = z.object({ input: z.object({ triggerKey: z.string() }), forceCreate: z.boolean().optional() });
const Delete = z.object({ id: z.string() });

type Operation = (core: Core, request: ProxyRequest, variables: unknown) => object;

const urlOf = (core: Core, id: string): string => `${core.url()}/x1/${id}`;

const operations: Readonly<Record<string, Operation>> = {
  createWebTriggerUrl: (core, { invocation }, variables) => {
    const { input, forceCreate = false } = Create.parse(variables);
    if (findModule(core.manifest, input.triggerKey).type !== 'webtrigger')
      throw new Error(`'${input.triggerKey}' is no web trigger.`);
    return { url: urlOf(core, core.webTriggerUrls.idOf(invocation.installationId, input.triggerKey, forceCreate)) };
  },
  deleteWebTriggerUrl: (core, _request, variables) => {
    const removed = core.webTriggerUrls.remove(Delete.parse(variables).id);
    return removed
      ? { success: true, message: null }
      : { success: false, message: 'There is no such web trigger URL.' };
  },
  webTriggerUrlsByAppContext: (core, { invocation }) =>
    core.webTriggerUrls
      .list(invocation.installationId)
      .map(({ id, moduleKey }) => ({ triggerKey: moduleKey, url: urlOf(core, id) })),
};

function graph(core: Core, request: ProxyRequest): Response {
  const { query, variables } = Graph.parse(JSON.parse(new TextDecoder().decode(request.body)));
  const [name, operation] = Object.entries(operations).find(([known]) => query.includes(`${known}(`)) ?? [];
  if (name === undefined || !operation)
    return unsupported(core, request, `GraphQL ${/(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? 'operation'}`);
  core.trace.add({ kind: 'stargate', method: request.method, path: name });
  try {
    return Response.json({ data: { [name]: operation(core, request, variables) } });
  } catch (error) {
    core.log(`[platform] ${name}: ${error instanceof Error ? error.message : 'failed'}`);
    return Response.json({ data: { [name]: null } });
  }
}

/** Answers Atlassian's own gateway: web trigger addresses, and the personal-data report, which the local Jira answers. */
export async function stargate(core: Core, request: ProxyRequest): Promise<Response> {
  const [path = ''] = request.path.split('?');
  if (path === '/graphql') return graph(core, request);
  if (path === '/app/report-accounts') return product(core, request);
  const queue = /^\/webhook\/queue\/(\w+)/.exec(path)?.[1];
  return unsupported(core, request, queue === undefined ? `Atlassian API ${path}` : `queue ${queue} (@forge/events)`);
}

import * as z from 'zod';
import type { Core } from '../core';
import type { WebTrigger } from '../manifest/manifest';
import type { Invoker } from '../runner/invoker';

const Dynamic = z.object({
  statusCode: z.number().int().min(200).max(599),
  statusText: z.string().optional(),
  headers: z.record(z.string(), z.array(z.string())).optional(),
  body: z.string().optional(),
});
const Static = z.object({ outputKey: z.string() });

function headersOf(listed: Readonly<Record<string, readonly string[]>> = {}): Headers {
  const headers = new Headers();
  for (const [name, values] of Object.entries(listed)) for (const value of values) headers.append(name, value);
  return headers;
}

function dynamicResponse(body: unknown): Response | undefined {
  const answer = Dynamic.safeParse(body);
  if (!answer.success) return undefined;
  const { statusCode: status, statusText = '', headers, body: text = '' } = answer.data;
  const content = status === 204 || status === 304 ? null : text;
  return new Response(content, { status, statusText, headers: headersOf(headers) });
}

function staticResponse(trigger: WebTrigger, body: unknown): Response | undefined {
  const answer = Static.safeParse(body);
  const output = trigger.response?.outputs?.find(({ key }) => key === answer.data?.outputKey);
  if (!output) return undefined;
  return new Response(output.body ?? '', {
    status: output.statusCode,
    headers: { 'content-type': output.contentType ?? 'text/plain' },
  });
}

function grouped(entries: Iterable<[string, string]>): Record<string, string[]> {
  const all: Record<string, string[]> = {};
  for (const [name, value] of entries) (all[name] ??= []).push(value);
  return all;
}

async function payloadOf(request: Request, moduleKey: string, core: Core): Promise<object> {
  const { pathname, searchParams } = new URL(request.url);
  return {
    method: request.method,
    path: pathname,
    userPath: pathname.split('/').slice(3).join('/'),
    headers: grouped(request.headers),
    queryParameters: grouped(searchParams),
    body: await request.text(),
    context: { cloudId: core.site.cloudId, moduleKey },
    contextToken: 'local',
  };
}

interface Hit {
  readonly functionKey: string;
  readonly trigger: WebTrigger;
}

function hitBy(core: Core, id: string): Hit | undefined {
  const found = core.webTriggerUrls.find(id);
  if (found?.installationId !== core.installations.current()?.id) return undefined;
  const trigger = core.manifest.modules.webtrigger.find(({ key }) => key === found?.moduleKey);
  return trigger?.function === undefined ? undefined : { functionKey: trigger.function, trigger };
}

/** Answers the public addresses of web triggers; a function that answers nothing usable is a 500. */
export function createWebTriggers(core: Core, invoker: Invoker): (request: Request, id: string) => Promise<Response> {
  return async (request, id) => {
    const hit = hitBy(core, id);
    if (!hit) return new Response('', { status: 404 });
    const { functionKey, trigger } = hit;
    core.trace.add({ kind: 'web-trigger', method: request.method, path: trigger.key });
    const payload = await payloadOf(request, trigger.key, core);
    const result = await invoker.invoke({ functionKey, payload, moduleKey: trigger.key, moduleType: 'webtrigger' });
    const body = result.ok ? result.body : undefined;
    const response = trigger.response?.type === 'static' ? staticResponse(trigger, body) : dynamicResponse(body);
    if (response) return response;
    core.log(`[platform] the web trigger '${trigger.key}' gave no usable response`);
    return new Response('', { status: 500 });
  };
}

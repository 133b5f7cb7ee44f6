import type { Core } from '../core';
import type { Invoker } from '../runner/invoker';
import { readTarget, wire } from '../runtime/wire';
import { createEgress } from './egress';
import { product } from './product';
import { ProxyTarget, type ProxyRequest } from './proxy-request';
import { refuse } from './refuse';
import { remote } from './remote';
import { stargate } from './stargate';
import { storage } from './storage';
import { unsupported } from './unsupported';

type Answer = (core: Core, request: ProxyRequest) => Response | Promise<Response>;

function fpp(core: Core, request: ProxyRequest): Response | Promise<Response> {
  const { provider, remote: name, contextAri } = request.target;
  if (provider !== 'app' && provider !== 'user')
    return unsupported(core, request, `requests without asApp() or asUser() (${name ?? ''})`);
  if (contextAri !== undefined) return unsupported(core, request, 'withContext()');
  if (name === 'jira') return product(core, request);
  if (name === 'stargate') return stargate(core, request);
  return unsupported(core, request, `the product '${name ?? ''}'`);
}

const names: Readonly<Record<string, string>> = {
  os: 'object store',
  sql: 'Forge SQL',
  emails: 'e-mail',
  fcc: 'containers (invokeService)',
  tpp: 'external authentication (withProvider)',
  llm: 'language models',
};

function answers(core: Core): (type: string) => Answer {
  const egress = createEgress(core);
  const known: Readonly<Record<string, Answer>> = {
    fpp,
    kvs: storage,
    frc: remote,
    egress: (_core, request) => egress(request),
  };
  return (type) =>
    Object.hasOwn(known, type) && known[type]
      ? known[type]
      : (_core, request) => unsupported(core, request, names[type] ?? type);
}

async function bodyOf(request: Request): Promise<ProxyRequest['body']> {
  return request.method === 'GET' || request.method === 'HEAD'
    ? undefined
    : new Uint8Array(await request.arrayBuffer());
}

/** Answers everything functions ask of the platform. */
export function createProxy(core: Core, invoker: Invoker): (request: Request) => Promise<Response> {
  const answerOf = answers(core);
  return async (request) => {
    const invocation = invoker.byToken(request.headers.get(wire.token) ?? '');
    if (!invocation) return refuse(401, 'INVALID_INVOCATION_TOKEN');
    const target = ProxyTarget.parse(readTarget(request.headers.get(wire.target) ?? ''));
    const url = new URL(request.url);
    const path = url.pathname.replace(/^\/proxy/, '') + url.search;
    const { method, headers } = request;
    return answerOf(target.type)(core, { target, invocation, method, path, headers, body: await bodyOf(request) });
  };
}

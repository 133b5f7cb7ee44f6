import { wire } from '../runtime/wire';
import type { ProxyRequest } from './proxy-request';

const ownToTheConnection = [
  'host',
  'connection',
  'keep-alive',
  'content-length',
  'transfer-encoding',
  'accept-encoding',
  'expect',
];
const ownToThePlatform = [wire.target, wire.token, 'x-local-principal', 'x-local-scopes'];
const notHandedBack = [
  'content-encoding',
  'content-length',
  'transfer-encoding',
  'connection',
  'keep-alive',
  wire.refusal,
];

/** Where a request goes on to and what the platform adds to it. */
export interface Onward {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly limitMs: number;
}

const withoutBody = [101, 204, 205, 304];

/** Sends a function's request on and hands the answer back as it came; redirects are not followed. Rejects when nobody answers in time. */
export async function forward(request: ProxyRequest, { url, headers = {}, limitMs }: Onward): Promise<Response> {
  const sent = new Headers(request.headers);
  for (const name of [...ownToTheConnection, ...ownToThePlatform]) sent.delete(name);
  for (const [name, value] of Object.entries(headers)) sent.set(name, value);
  const { method, body } = request;
  const response = await fetch(url, {
    method,
    headers: sent,
    body,
    redirect: 'manual',
    signal: AbortSignal.timeout(limitMs),
  });
  const answered = new Headers(response.headers);
  for (const name of notHandedBack) answered.delete(name);
  const { status, statusText } = response;
  return new Response(withoutBody.includes(status) ? null : response.body, { status, statusText, headers: answered });
}

import { invokeRemote, type APIResponse } from '@forge/api';
import { AppError } from '../../contract/kernel/app-error';
import { Result } from '../../contract/kernel/result';
import { AnswerTooLarge } from './answer-too-large';

/** Waits so many milliseconds. */
export type Wait = (milliseconds: number) => Promise<void>;

/** Waits in real time. */
export const realWait: Wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** How a call is sent: its name, its input, and how often at most. */
export interface GatewayCall {
  readonly name: string;
  readonly input: unknown;
  readonly tries: 1 | 2;
}

/** The key of the gateway among the manifest's remotes. */
const remote = 'gateway';
/** Two tries must fit into the 25 s that a function lives. */
const patience = 9_000;
const pause = 250;
/** Characters of the longest answer that is read. */
const longestAnswer = 5_000_000;

async function send({ name, input }: GatewayCall): Promise<APIResponse | undefined> {
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json' };
  const signal = AbortSignal.timeout(patience);
  try {
    return await invokeRemote(remote, {
      path: `/v1/${name}`,
      method: 'POST',
      headers,
      body: JSON.stringify(input),
      signal,
    });
  } catch {
    return undefined;
  }
}

/** The parsed result of an answer; undefined where the gateway did not answer as itself. */
async function resultOf(response: APIResponse): Promise<Result | undefined> {
  if (Number(response.headers.get('Content-Length') ?? 0) > longestAnswer) throw new AnswerTooLarge();
  const text = await response.text().catch(() => '');
  if (text.length > longestAnswer) throw new AnswerTooLarge();
  try {
    return Result.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function report(name: string, status: number): void {
  console.warn(JSON.stringify({ level: 'warn', during: `gateway ${name}`, status }));
}

async function askOnce(call: GatewayCall): Promise<Result | undefined> {
  const response = await send(call);
  if (!response) return undefined;
  // Nothing the person can do about a token, a missing route or a fault over there: they are told that it is out of reach.
  if ([401, 403, 404].includes(response.status) || response.status >= 500) {
    report(call.name, response.status);
    return undefined;
  }
  return resultOf(response);
}

/** Sends a call to the gateway; throws `gateway-unavailable` where no answer of its own came. */
export async function askGateway(call: GatewayCall, wait: Wait): Promise<Result> {
  const first = await askOnce(call);
  if (first) return first;
  if (call.tries === 2) {
    await wait(pause);
    const second = await askOnce(call);
    if (second) return second;
  }
  throw new AppError('gateway-unavailable');
}

import { asApp, asUser, type APIResponse, type RequestInit, type Route } from '@forge/api';
import { AppError } from '../../contract/kernel/app-error';
import { needsConsent } from './needs-consent';

/** Waits so many milliseconds. */
export type Wait = (milliseconds: number) => Promise<void>;

/** Waits in real time. */
export const realWait: Wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** One request to Jira, as the person of the invocation or as the app. */
export interface JiraRequest {
  readonly as: 'user' | 'app';
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly route: Route;
  /** Sent as JSON; a form is sent as it is. */
  readonly body?: unknown;
  /** Whether the request may have been done although it failed, so that it must not be made again. */
  readonly once?: boolean;
}

/** What Jira answered: a parsed body, or that there is nothing (404) or nothing the asker may have (403). */
export type JiraAnswer =
  { readonly found: true; readonly body: unknown } | { readonly found: false; readonly status: number };

/** Asks Jira; throws `jira-unavailable` where it cannot answer now. */
export type AskJira = (request: JiraRequest) => Promise<JiraAnswer>;

/** The longest pause that is worth a person's waiting, in milliseconds; a function lives 25 s. */
const longestPause = 3_000;
const defaultPause = 300;

const cannotNow = (status: number): boolean => status === 429 || status >= 500;

const hidden = [403, 404];

/** Far above anything asked for here; a larger answer is not read as one. */
const longestAnswer = 5_000_000;

/** Jira takes files only with a header that a browser cannot be made to send for somebody else. */
function contentOf(body: unknown): { readonly headers: Record<string, string>; readonly body?: RequestInit['body'] } {
  const headers = { Accept: 'application/json' };
  if (body === undefined) return { headers };
  if (body instanceof FormData)
    return { headers: { ...headers, 'X-Atlassian-Token': 'no-check' }, body: asForgeTakesIt(body) };
  return { headers: { ...headers, 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
}

/** Guess: Forge hands form data on to its fetch, which takes it, although the types of Forge do not name it. */
function asForgeTakesIt(body: FormData): RequestInit['body'] {
  return body as unknown as RequestInit['body'];
}

async function send({ as, method, route, body }: JiraRequest): Promise<APIResponse> {
  const asker = as === 'user' ? asUser() : asApp();
  return asker.requestJira(route, { method, ...contentOf(body) }).catch((error: unknown) => {
    throw needsConsent(error) ? error : new AppError('jira-unavailable');
  });
}

/** How long Jira wants to be left alone, in milliseconds; undefined where that is too long. */
function pauseOf(response: APIResponse): number | undefined {
  const asked = response.headers.get('Retry-After');
  if (asked === null) return defaultPause;
  const milliseconds = Number(asked) * 1_000;
  return milliseconds >= 0 && milliseconds <= longestPause ? milliseconds : undefined;
}

async function sendPatiently(request: JiraRequest, wait: Wait): Promise<APIResponse> {
  const first = await send(request);
  // A refusal for too many requests was certainly not done; a server's error perhaps was.
  if (!cannotNow(first.status) || (request.once && first.status !== 429)) return first;
  const pause = pauseOf(first);
  if (pause === undefined) return first;
  await wait(pause);
  return send(request);
}

async function bodyOf(response: APIResponse): Promise<unknown> {
  const text = await response.text();
  if (text === '') return undefined;
  if (text.length > longestAnswer) throw new AppError('jira-unavailable');
  try {
    return JSON.parse(text);
  } catch {
    throw new AppError('jira-unavailable');
  }
}

/** A way to ask Jira, with one more try after a short pause. */
export function createAskJira(wait: Wait): AskJira {
  return async (request) => {
    const response = await sendPatiently(request, wait);
    if (response.ok) return { found: true, body: await bodyOf(response) };
    if (cannotNow(response.status)) throw new AppError('jira-unavailable');
    if (hidden.includes(response.status)) return { found: false, status: response.status };
    throw new Error(`Jira refused ${request.method} with ${response.status}.`);
  };
}

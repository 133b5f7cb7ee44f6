import api, { type Route } from '@forge/api';
import type * as z from 'zod';
import { AppError } from '../../contract/kernel/app-error';

/** Who asks Jira: the person of the invocation, or the app. */
export type AskedBy = 'person' | 'app';

/** One request to Jira. */
export interface JiraRequest {
  readonly by: AskedBy;
  readonly path: Route;
  readonly method?: 'GET' | 'POST' | 'PUT';
  readonly body?: unknown;
}

/** The longest pause that Jira's `Retry-After` is followed for, in seconds; an invocation lives 25. */
const longestPause = 2;

/** Asks Jira and parses the answer; undefined where Jira says that the thing is not there or not for this person. */
export async function askJira<Schema extends z.ZodType>(
  schema: Schema,
  request: JiraRequest,
): Promise<z.output<Schema> | undefined> {
  const response = await answerOf(request);
  if ([401, 403, 404].includes(response.status)) return undefined;
  if (!response.ok) throw new Error(`Jira refused a request with ${String(response.status)}.`);
  const body: unknown = response.status === 204 ? undefined : await response.json();
  return schema.parse(body);
}

/** The same for what Jira always has: where it has not, nobody is signed in. */
export async function demandOfJira<Schema extends z.ZodType>(
  schema: Schema,
  request: JiraRequest,
): Promise<z.output<Schema>> {
  const answer = await askJira(schema, request);
  if (answer === undefined) throw new AppError('unauthenticated');
  return answer;
}

async function answerOf(request: JiraRequest) {
  const first = await send(request);
  if (!isUnavailable(first.status)) return first;
  // A write may have gone through although the answer was lost: only reads are repeated.
  const pause = Number(first.headers.get('retry-after') ?? '0');
  if (request.method === 'POST' || pause > longestPause) throw new AppError('jira-unavailable');
  await new Promise((resolve) => setTimeout(resolve, pause * 1_000));
  const second = await send(request);
  if (isUnavailable(second.status)) throw new AppError('jira-unavailable');
  return second;
}

function isUnavailable(status: number): boolean {
  return status === 429 || status >= 500;
}

function send({ by, path, method = 'GET', body }: JiraRequest) {
  const client = by === 'app' ? api.asApp() : api.asUser();
  return client.requestJira(path, {
    method,
    headers: { accept: 'application/json', ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

import * as z from 'zod';
import type { Jira } from '../jira/jira';
import { operations } from '../jira/operations';
import { HostError } from './host-error';

const allScopes = [...new Set(operations.map((operation) => operation.scope))].join(' ');
const Refusal = z.object({
  errorMessages: z.array(z.string()).default([]),
  errors: z.record(z.string(), z.string()).default({}),
});
const Status = z.union([z.literal(400), z.literal(401), z.literal(403), z.literal(404), z.literal(501)]);

/** Jira's REST interface as the site itself uses it for one person: that person's permissions, and no scopes to keep. */
export type JiraClient = <Body>(request: string, answer: z.ZodType<Body>, body?: unknown) => Promise<Body>;

const refusalOf = (status: number, body: unknown): HostError => {
  const { errorMessages, errors } = Refusal.safeParse(body).data ?? { errorMessages: [], errors: {} };
  const sentence = [...errorMessages, ...Object.values(errors)].join(' ');
  return new HostError(Status.safeParse(status).data ?? 500, sentence === '' ? 'Jira refused the call.' : sentence);
};

/** A client of `jira` that acts as `accountId`; `request` is written as `GET /rest/api/3/…`. */
export const jiraClient =
  (jira: Jira, accountId: string): JiraClient =>
  async (request, answer, body) => {
    const [method = 'GET', path = '/'] = request.split(' ');
    const response = await jira.app.request(path, {
      method,
      headers: { 'x-local-principal': accountId, 'x-local-scopes': allScopes },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const parsed: unknown = text === '' ? undefined : JSON.parse(text);
    if (!response.ok) throw refusalOf(response.status, parsed);
    return answer.parse(parsed);
  };

import type * as z from 'zod';
import type { SentFile } from './attachments';
import { refusal } from './jira-error';
import type { JiraSite } from './jira-site';
import type { Principal } from './principal';

/** One call of Jira's REST interface, its body still unparsed. */
export type Call = {
  readonly site: JiraSite;
  readonly principal: Principal;
  readonly path: (name: string) => string;
  readonly query: URLSearchParams;
  readonly body: unknown;
};

/** What a call is answered with; without a body for 204. */
export type Answer = {
  readonly status: 200 | 201 | 204;
  readonly body?: unknown;
  /** Answered as it is in the place of a body. */
  readonly file?: SentFile;
};

/** One operation the local Jira knows; it cannot be written down without its OAuth scope. */
export type Operation = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly scope:
    | 'read:jira-work'
    | 'write:jira-work'
    | 'read:jira-user'
    | 'manage:jira-configuration'
    | 'report:personal-data'
    | 'none';
  readonly answer: (call: Call) => Answer;
};

/** A 200 with a body. */
export const ok = (body: unknown): Answer => ({ status: 200, body });

/** Reads a body by its schema, or refuses as Jira refuses a malformed one. */
export const readBody = <Body>(schema: z.ZodType<Body>, call: Call): Body => {
  const parsed = schema.safeParse(call.body);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues[0]?.path.join('.') ?? '';
  throw refusal(
    400,
    `Invalid request payload. Refer to the REST API documentation and try again. (${where || 'body'})`,
  );
};

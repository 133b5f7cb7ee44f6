import type * as z from 'zod';
import { createJira, type Jira } from '../../../local/jira/jira';
import type { JiraEvent } from '../../../local/jira/jira-event';
import { seed } from '../../../local/site/seed';

/** An answer of the local Jira with its parsed body. */
export type Answered = { readonly status: number; readonly body: unknown };

/** A seeded Jira in memory with a clock a test moves, and everything it said or sent. */
export type TestJira = {
  readonly jira: Jira;
  readonly events: JiraEvent[];
  readonly lines: string[];
  readonly clock: { now: number };
  readonly call: (principal: string, request: string, body?: unknown) => Promise<Answered>;
};

/** The classic scopes of all operations of the local Jira. */
export const allScopes = 'read:jira-work write:jira-work read:jira-user manage:jira-configuration report:personal-data';

const manifest = {
  modules: {
    'jira:entityProperty': [
      {
        key: 'status',
        entityType: 'issue',
        propertyKey: 'form-status',
        values: [
          { path: 'open', type: 'number', searchAlias: 'openForms' },
          { path: 'receipt.id', type: 'string' },
          { path: 'forms', type: 'string', searchAlias: 'forms' },
        ],
      },
    ],
  },
};

/** Reads a part of an answer by its schema. */
export const read = <Part>(part: z.ZodType<Part>, answer: Answered): Part => part.parse(answer.body);

/** Opens a seeded Jira; `request` is written as `GET /rest/api/3/…`. */
export const openTestJira = (options: { scopes?: string; searchLag?: number } = {}): TestJira => {
  const events: JiraEvent[] = [];
  const lines: string[] = [];
  const clock = { now: Date.UTC(2026, 10, 2, 9) };
  const jira = createJira({
    stateFile: ':memory:',
    manifest,
    baseUrl: 'http://jira.test',
    now: () => clock.now,
    searchLag: options.searchLag ?? 0,
    onEvent: (event) => {
      events.push(event);
    },
    log: (line) => {
      lines.push(line);
    },
  });
  seed(jira.site);
  clock.now += options.searchLag ?? 0;
  const call = async (principal: string, request: string, body?: unknown): Promise<Answered> => {
    const [method = '', path = ''] = request.split(' ');
    const response = await jira.app.request(path, {
      method,
      headers: { 'x-local-principal': principal, 'x-local-scopes': options.scopes ?? allScopes },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  };
  return { jira, events, lines, clock, call };
};

import * as z from 'zod';
import { issueBody } from '../bodies';
import type { Issue } from '../issues';
import { refusal } from '../jira-error';
import { ok, readBody, type Answer, type Call, type Operation } from '../operation';
import { countOf, listOf } from '../query';
import { search } from '../search';

const SearchBody = z.object({
  jql: z.string().max(10_000).default(''),
  fields: z.array(z.string()).default([]),
  properties: z.array(z.string()).max(5).default([]),
  maxResults: z.number().int().min(1).max(5000).default(50),
  nextPageToken: z.string().optional(),
  reconcileIssues: z.array(z.coerce.number().int()).max(50).default([]),
});
type SearchBody = z.infer<typeof SearchBody>;

const offsetOf = (token: string | undefined): number => {
  if (token === undefined) return 0;
  const offset = /^page:(\d{1,9})$/.exec(Buffer.from(token, 'base64url').toString('latin1'))?.[1];
  if (offset === undefined) throw refusal(400, 'The nextPageToken is not valid.');
  return Number(offset);
};

const resultOf = (call: Call, issue: Issue, wanted: SearchBody) => {
  const { id, key, self, expand, fields } = issueBody(call.site, issue, {
    fields: wanted.fields,
    viewer: call.principal,
  });
  // Jira's default of `fields` is `id` alone: such a result carries no fields and no key.
  if (wanted.fields.length === 0 || wanted.fields.join() === 'id') return { id };
  const read = (name: string): unknown => JSON.parse(call.site.properties.read(issue.id, name) ?? 'null');
  const present = call.site.properties.keys(issue.id).filter((name) => wanted.properties.includes(name));
  const properties = Object.fromEntries(present.map((name): [string, unknown] => [name, read(name)]));
  return { id, key, self, expand, fields, ...(wanted.properties.length === 0 ? {} : { properties }) };
};

const searchPage = (call: Call, wanted: SearchBody): Answer => {
  const offset = offsetOf(wanted.nextPageToken);
  const found = search(call, wanted.jql, wanted.reconcileIssues);
  const page = found.slice(offset, offset + wanted.maxResults);
  const end = offset + page.length;
  const isLast = end >= found.length;
  const token = Buffer.from(`page:${String(end)}`).toString('base64url');
  return ok({
    issues: page.map((issue) => resultOf(call, issue, wanted)),
    ...(isLast ? {} : { nextPageToken: token }),
    isLast,
  });
};

const searchByBody = (call: Call): Answer => searchPage(call, readBody(SearchBody, call));

const searchByQuery = (call: Call): Answer => {
  const query = {
    jql: call.query.get('jql') ?? undefined,
    fields: listOf(call, 'fields'),
    properties: listOf(call, 'properties'),
    maxResults: countOf(call, 'maxResults', 50),
    nextPageToken: call.query.get('nextPageToken') ?? undefined,
    reconcileIssues: listOf(call, 'reconcileIssues'),
  };
  return searchPage(call, readBody(SearchBody, { ...call, body: query }));
};

/** Searching with JQL. */
export const searchOperations: readonly Operation[] = [
  { method: 'POST', path: '/rest/api/3/search/jql', scope: 'read:jira-work', answer: searchByBody },
  { method: 'GET', path: '/rest/api/3/search/jql', scope: 'read:jira-work', answer: searchByQuery },
];

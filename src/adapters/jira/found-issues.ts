import { route } from '@forge/api';
import * as z from 'zod';
import { JiraId } from '../../domain/identity';
import type { FoundIssue } from '../../ports/issues';
import type { AskJira } from './ask-jira';

const mostFound = 20;

/** What Jira's own issue picker answers: what the person looked at before, then what is found. */
const Picked = z.object({
  sections: z.array(
    z.object({ issues: z.array(z.object({ key: z.string(), summaryText: z.string().catch('') })).default([]) }),
  ),
});
const Fields = z.object({ id: JiraId, fields: z.record(z.string(), z.unknown()) });

/**
 * The issues the person of the invocation finds under a text.
 * Guess: without a query of its own the picker searches the person's history alone, so it is given one that holds everything.
 */
export async function findIssues(ask: AskJira, query: string): Promise<readonly FoundIssue[]> {
  const wanted = new URLSearchParams({ query, currentJQL: 'ORDER BY updated DESC' });
  const answer = await ask({ as: 'user', method: 'GET', route: route`/rest/api/3/issue/picker?${wanted}` });
  if (!answer.found) return [];
  const all = Picked.parse(answer.body).sections.flatMap(({ issues }) => issues);
  const byKey = new Map(all.map(({ key, summaryText }) => [key, { key, summary: summaryText }]));
  return [...byKey.values()].slice(0, mostFound);
}

/** The values of fields of an issue, as Jira shows them to the person of the invocation. */
export async function fieldValues(
  ask: AskJira,
  issueId: string,
  fieldIds: readonly string[],
): Promise<Readonly<Record<string, unknown>>> {
  if (fieldIds.length === 0) return {};
  const fields = [...new Set(fieldIds)].join(',');
  const issue = route`/rest/api/3/issue/${JiraId.parse(issueId)}?fields=${fields}`;
  const answer = await ask({ as: 'user', method: 'GET', route: issue });
  if (!answer.found) return {};
  const read = Fields.parse(answer.body);
  // What is asked of one issue must never be answered with another.
  return read.id === issueId ? read.fields : {};
}

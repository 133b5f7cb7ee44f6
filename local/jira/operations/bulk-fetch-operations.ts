import * as z from 'zod';
import { issueBody } from '../bodies';
import type { Issue } from '../issues';
import { notHere } from '../jira-error';
import { ok, readBody, type Answer, type Call, type Operation } from '../operation';

const Body = z.strictObject({
  issueIdsOrKeys: z.array(z.string()).min(1).max(100),
  fields: z.array(z.string()).default([]),
  properties: z.array(z.string()).max(5).default([]),
  expand: z.array(z.string()).default([]),
  fieldsByKeys: z.boolean().default(false),
});

const fetchIssues = (call: Call): Answer => {
  const { issueIdsOrKeys, fields, properties, expand } = readBody(Body, call);
  if (expand.length > 0) throw notHere(`"expand" of issues fetched in bulk`);
  if (properties.length > 0) throw notHere(`"properties" of issues fetched in bulk`);
  const found = new Map<number, Issue>();
  for (const idOrKey of issueIdsOrKeys) {
    const issue = call.site.issues.find(idOrKey);
    if (issue !== undefined && call.site.permissions.onIssue(call.principal, issue).has('BROWSE_PROJECTS'))
      found.set(issue.id, issue);
  }
  const issues = [...found.values()].sort((one, other) => one.id - other.id);
  return ok({
    expand: 'schema,names',
    issueErrors: [],
    issues: issues.map((issue) => issueBody(call.site, issue, { fields, viewer: call.principal })),
  });
};

/** Reading up to 100 issues at once; those that are missing or hidden are left out without a word. */
export const bulkFetchOperations: readonly Operation[] = [
  { method: 'POST', path: '/rest/api/3/issue/bulkfetch', scope: 'read:jira-work', answer: fetchIssues },
];

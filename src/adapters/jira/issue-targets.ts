import { route } from '@forge/api';
import * as z from 'zod';
import { JiraId } from '../../domain/identity';
import type { IssueTarget } from '../../ports/issues';
import type { AskJira } from './ask-jira';

const pageSize = 50;
/** Offered at most; a person picks one of them. Every one costs a call for its issue types. */
const mostProjects = 50;
/** Calls to Jira at the same time. */
const atOnce = 10;

const Projects = z.object({ values: z.array(z.object({ id: JiraId, name: z.string() })) });
const IssueTypes = z.object({
  issueTypes: z.array(z.object({ id: JiraId, name: z.string(), subtask: z.boolean().default(false) })),
});

async function issueTypesOf(ask: AskJira, projectId: string): Promise<IssueTarget['issueTypes']> {
  const answer = await ask({
    as: 'user',
    method: 'GET',
    route: route`/rest/api/3/issue/createmeta/${projectId}/issuetypes?maxResults=${pageSize}`,
  });
  if (!answer.found) return [];
  // A subtask needs a parent, which a submission has not.
  return IssueTypes.parse(answer.body).issueTypes.flatMap(({ id, name, subtask }) => (subtask ? [] : [{ id, name }]));
}

/** The projects in which the person of the invocation may create issues, with the issue types. */
export async function issueTargets(ask: AskJira): Promise<readonly IssueTarget[]> {
  const answer = await ask({
    as: 'user',
    method: 'GET',
    route: route`/rest/api/3/project/search?action=create&orderBy=name&maxResults=${mostProjects}`,
  });
  if (!answer.found) return [];
  const projects = Projects.parse(answer.body).values;
  const targets: IssueTarget[] = [];
  for (let from = 0; from < projects.length; from += atOnce) {
    const some = projects.slice(from, from + atOnce);
    targets.push(
      ...(await Promise.all(some.map(async ({ id, name }) => ({ id, name, issueTypes: await issueTypesOf(ask, id) })))),
    );
  }
  return targets.filter(({ issueTypes }) => issueTypes.length > 0);
}

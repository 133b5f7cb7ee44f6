import { route } from '@forge/api';
import * as z from 'zod';
import { JiraId } from '../../domain/identity';
import type { IssueTarget } from '../../ports/issues';
import { demandOfJira } from './ask-jira';

/** How many projects are offered, the first by name. */
const projects = 50;

const Projects = z.object({ values: z.array(z.object({ id: JiraId, name: z.string() })) });
const IssueTypes = z.object({
  issueTypes: z.array(z.object({ id: JiraId, name: z.string(), subtask: z.boolean().default(false) })),
});

/** The projects in which the person may create issues, each with the issue types they may create there. */
export async function issueTargets(): Promise<readonly IssueTarget[]> {
  const path = route`/rest/api/3/project/search?action=create&orderBy=name&maxResults=${projects}`;
  const found = await demandOfJira(Projects, { by: 'person', path });
  return Promise.all(found.values.map(withIssueTypes));
}

async function withIssueTypes({ id, name }: { readonly id: string; readonly name: string }): Promise<IssueTarget> {
  const path = route`/rest/api/3/issue/createmeta/${id}/issuetypes`;
  const { issueTypes } = await demandOfJira(IssueTypes, { by: 'person', path });
  return {
    id,
    name,
    issueTypes: issueTypes.filter(({ subtask }) => !subtask).map((type) => ({ id: type.id, name: type.name })),
  };
}

import { route } from '@forge/api';
import * as z from 'zod';
import { AppError } from '../../contract/kernel/app-error';
import { Id, JiraId } from '../../domain/identity';
import type { IssueToCreate } from '../../domain/submission/shared-link';
import type { Issue } from '../../ports/issues';
import type { AskJira } from './ask-jira';
import { JiraIssue } from './jira-issue';

/** The issue property that says which submission an issue was created for; the manifest makes it searchable. */
const originProperty = 'formwright-origin';

const Created = z.object({ id: JiraId, key: z.string() });
const Found = z.object({ issues: z.array(JiraIssue) });

/** Creates an issue that carries the submission's id. */
export async function createIssue(
  ask: AskJira,
  { projectId, issueTypeId, summary }: IssueToCreate,
  submissionId: string,
): Promise<Issue> {
  const answer = await ask({
    as: 'app',
    method: 'POST',
    route: route`/rest/api/3/issue`,
    body: {
      fields: { project: { id: projectId }, issuetype: { id: issueTypeId }, summary: summary.replace(/\s+/g, ' ') },
      // Written with the issue, not after it: there is no moment in which the issue could not be found again.
      properties: [{ key: originProperty, value: { submissionId: Id.parse(submissionId) } }],
    },
    once: true,
  });
  if (!answer.found) throw new AppError('forbidden');
  const { id, key } = Created.parse(answer.body);
  return { id, key, projectId };
}

/** The issue that was created for a submission, as far as Jira's search knows. */
export async function findCreatedIssue(ask: AskJira, submissionId: string): Promise<Issue | undefined> {
  const jql = `formwrightSubmission = "${Id.parse(submissionId)}" ORDER BY created ASC`;
  const body = { jql, fields: ['project'], maxResults: 2 };
  // Asking by POST reads only, so it may be repeated.
  const answer = await ask({ as: 'app', method: 'POST', route: route`/rest/api/3/search/jql`, body });
  return answer.found ? Found.parse(answer.body).issues[0] : undefined;
}

import * as z from 'zod';
import { JiraId } from '../../domain/identity';

/** The part of `avi:jira:deleted:issue` that is used. */
const IssueDeleted = z.object({ issue: z.object({ id: z.coerce.string().pipe(JiraId) }) });

/** The part of `avi:jira:deleted:project` that is used. */
const ProjectDeleted = z.object({ project: z.object({ id: z.coerce.string().pipe(JiraId) }) });

/** The id of the issue an event is about. */
export function deletedIssueId(event: unknown): string {
  return IssueDeleted.parse(event).issue.id;
}

/** The id of the project an event is about. */
export function deletedProjectId(event: unknown): string {
  return ProjectDeleted.parse(event).project.id;
}

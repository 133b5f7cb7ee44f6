import * as z from 'zod';
import { JiraId } from '../../domain/identity';
import type { Issue } from '../../ports/issues';

/** An issue as Jira shows it with `fields=project`. */
export const JiraIssue = z
  .object({ id: JiraId, key: z.string().max(300), fields: z.object({ project: z.object({ id: JiraId }) }) })
  .transform(({ id, key, fields }): Issue => ({ id, key, projectId: fields.project.id }));

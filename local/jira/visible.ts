import { refusal } from './jira-error';
import type { Issue } from './issues';
import type { Call } from './operation';
import type { Project } from './projects';

/** The issue somebody asks for, or Jira's 404 for what is missing or hidden from them. */
export const visibleIssue = (call: Call, idOrKey: string): Issue => {
  const issue = call.site.issues.find(idOrKey);
  if (issue !== undefined && call.site.permissions.onIssue(call.principal, issue).has('BROWSE_PROJECTS')) return issue;
  throw refusal(404, 'Issue does not exist or you do not have permission to see it.');
};

/** The project somebody asks for, or Jira's 404 for what is missing or hidden from them. */
export const visibleProject = (call: Call, idOrKey: string): Project => {
  const project = call.site.projects.find(idOrKey);
  if (project !== undefined && call.site.permissions.inProject(call.principal, project.id).has('BROWSE_PROJECTS'))
    return project;
  const kind = /^\d+$/.test(idOrKey) ? 'id' : 'key';
  throw refusal(404, `No project could be found with ${kind} '${idOrKey}'.`);
};

import type { LocalIssue, LocalProject } from '../../site/host-api';
import { hostCalls } from '../host-calls';
import { LoadedView } from '../loaded-view';
import { PageLink } from '../page-link';
import { projectAddress } from '../page-route';
import { useSession } from '../session-context';
import { useLoaded } from '../use-loaded';
import { usePageTitle } from '../use-page-title';
import { IssueTable } from './issue-table';
import { PageHeader } from './page-header';

interface Work {
  readonly projects: readonly LocalProject[];
  readonly issues: readonly LocalIssue[];
}

async function loadWork(accountId: string): Promise<Work> {
  const projects = await hostCalls.projects({});
  const lists = await Promise.all(projects.map((project) => hostCalls.issues({ projectKey: project.key })));
  const issues = lists
    .flat()
    .filter(({ assignee, reporter }) => [assignee?.accountId, reporter?.accountId].includes(accountId));
  return { projects, issues };
}

/** Where a person starts: the projects and the issues that concern them. */
export function HomeScreen() {
  const { me } = useSession().session;
  usePageTitle('For you');
  const loading = useLoaded(me.accountId, loadWork);
  return (
    <LoadedView loading={loading} what="your work">
      {({ projects, issues }) => (
        <>
          <PageHeader title="For you" />
          <h2>Projects</h2>
          {projects.length === 0 && (
            <p>You have no projects. Act as somebody else, or forget the site’s data with “npm run reset”.</p>
          )}
          <ul className="page-cards">
            {projects.map((project) => (
              <li key={project.key}>
                <PageLink href={projectAddress(project.key)} className="page-card">
                  <span className="page-card-key" aria-hidden="true">
                    {project.key.slice(0, 3)}
                  </span>
                  <span>
                    <strong>{project.name}</strong>
                    <span className="page-subtle">{project.key}</span>
                  </span>
                </PageLink>
              </li>
            ))}
          </ul>
          <h2>Assigned to you or reported by you</h2>
          {issues.length === 0 ? (
            <p className="page-subtle">Nothing yet.</p>
          ) : (
            <IssueTable issues={issues} label="Your issues" />
          )}
        </>
      )}
    </LoadedView>
  );
}

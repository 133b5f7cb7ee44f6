import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { LocalIssue, LocalProject } from '../../site/host-api';
import { hostCalls } from '../host-calls';
import { LoadedView } from '../loaded-view';
import { useSession } from '../session-context';
import { useLoaded } from '../use-loaded';
import { usePageTitle } from '../use-page-title';
import { CreateIssueDialog } from './create-issue-dialog';
import { DeleteMenu } from './delete-menu';
import { IssueTable } from './issue-table';
import { PageHeader } from './page-header';

interface ProjectIssues {
  readonly project: LocalProject;
  readonly issues: readonly LocalIssue[];
}

async function loadProject(key: string): Promise<ProjectIssues> {
  const [projectKey = ''] = key.split(' ');
  const projects = await hostCalls.projects({});
  const project = projects.find((one) => one.key === projectKey);
  if (project === undefined) throw new Error('The project does not exist, or you may not see it.');
  return { project, issues: await hostCalls.issues({ projectKey }) };
}

/** The issues of one project. */
export function ProjectScreen({ projectKey }: { readonly projectKey: string }) {
  const { me } = useSession().session;
  const [isCreating, setCreating] = useState(false);
  const loading = useLoaded(`${projectKey} ${me.accountId}`, loadProject);
  usePageTitle(loading.loaded.kind === 'ready' ? loading.loaded.value.project.name : projectKey);
  return (
    <LoadedView loading={loading} what="the project">
      {({ project, issues }) => (
        <>
          <PageHeader
            title={project.name}
            crumbs={[{ href: '/', text: 'Projects' }]}
            actions={
              <>
                <Button appearance="primary" onClick={() => setCreating(true)}>
                  Create issue
                </Button>
                <DeleteMenu
                  what="project"
                  name={project.name}
                  onDelete={() => hostCalls.deleteProject({ projectKey })}
                  goTo="/"
                >
                  Its issues go with it, and Jira tells the app about each of them.
                </DeleteMenu>
              </>
            }
          />
          {issues.length === 0 ? (
            <p className="page-subtle">The project has no issues yet. Create the first.</p>
          ) : (
            <IssueTable issues={issues} label={`Issues of ${project.name}`} />
          )}
          <CreateIssueDialog isOpen={isCreating} projectKey={projectKey} onClose={() => setCreating(false)} />
        </>
      )}
    </LoadedView>
  );
}

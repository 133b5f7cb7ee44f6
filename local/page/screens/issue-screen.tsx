import type { LocalIssue, LocalModule } from '../../site/host-api';
import { hostCalls } from '../host-calls';
import { LoadedView } from '../loaded-view';
import { projectAddress } from '../page-route';
import { useSession } from '../session-context';
import { useLoaded } from '../use-loaded';
import { usePageTitle } from '../use-page-title';
import { DeleteMenu } from './delete-menu';
import { IssueDetails } from './issue-details';
import { IssuePanelButton } from './issue-panel-button';
import { IssuePanel } from './issue-panel';
import { PageHeader } from './page-header';

const loadIssue = (key: string): Promise<LocalIssue> => hostCalls.issue({ issueKey: key.split(' ')[0] ?? '' });

/** One issue: its words, the panels of the app below them, its details at the side. */
export function IssueScreen({ issueKey }: { readonly issueKey: string }) {
  const { me, app } = useSession().session;
  const loading = useLoaded(`${issueKey} ${me.accountId}`, loadIssue);
  const { loaded, replace, reload } = loading;
  usePageTitle(loaded.kind === 'ready' ? `[${issueKey}] ${loaded.value.summary}` : issueKey);
  const panels = app.installed ? app.modules.filter((module) => module.type === 'jira:issuePanel') : [];
  return (
    <LoadedView loading={loading} what={`the issue ${issueKey}`}>
      {(issue) => <IssueView issue={issue} panels={panels} onChange={replace} onRefresh={reload} />}
    </LoadedView>
  );
}

interface IssueViewProps {
  readonly issue: LocalIssue;
  readonly panels: readonly LocalModule[];
  readonly onChange: (issue: LocalIssue) => void;
  readonly onRefresh: () => void;
}

function IssueView({ issue, panels, onChange, onRefresh }: IssueViewProps) {
  const { project } = issue;
  const remove = () => hostCalls.deleteIssue({ issueKey: issue.key });
  return (
    <div className="page-issue">
      <div className="page-issue-main">
        <PageHeader
          title={issue.summary}
          crumbs={[
            { href: '/', text: 'Projects' },
            { href: projectAddress(project.key), text: project.name },
            { href: `/browse/${issue.key}`, text: issue.key },
          ]}
          actions={
            <DeleteMenu what="issue" name={issue.key} onDelete={remove} goTo={projectAddress(project.key)}>
              What the app keeps for it is deleted too.
            </DeleteMenu>
          }
        />
        <div className="page-actions">
          {panels.map((module) => (
            <IssuePanelButton key={module.key} module={module} issue={issue} onShown={onChange} />
          ))}
        </div>
        <Description text={issue.description} />
        {panels
          .filter((module) => issue.shownPanels.includes(module.key))
          .map((module) => (
            <IssuePanel key={module.key} module={module} issueKey={issue.key} onRefresh={onRefresh} />
          ))}
      </div>
      <IssueDetails issue={issue} />
    </div>
  );
}

function Description({ text }: { readonly text: string }) {
  return (
    <section aria-labelledby="issue-description">
      <h2 id="issue-description">Description</h2>
      {text === '' ? <p className="page-subtle">No description.</p> : <p className="page-issue-description">{text}</p>}
    </section>
  );
}

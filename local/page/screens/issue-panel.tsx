import type { LocalModule } from '../../site/host-api';
import { ModuleView } from '../module/module-view';
import { ModuleIcon } from '../shell/module-icon';
import { panelId } from './panel-id';

interface IssuePanelProps {
  readonly module: LocalModule;
  readonly issueKey: string;
  readonly onRefresh: () => void;
}

/** A panel of the app on an issue, where Jira shows it. */
export function IssuePanel({ module, issueKey, onRefresh }: IssuePanelProps) {
  const id = panelId(module.key);
  return (
    <section aria-labelledby={id} className="page-panel">
      <h2 id={id} tabIndex={-1} className="page-panel-title">
        <ModuleIcon module={module} /> {module.title}
      </h2>
      <div className="page-panel-content">
        <ModuleView module={module} issueKey={issueKey} onRefresh={onRefresh} />
      </div>
    </section>
  );
}

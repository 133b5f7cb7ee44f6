import EmptyState from '@atlaskit/empty-state';
import type { LocalModule } from '../../site/host-api';
import { ModuleView } from '../module/module-view';
import { moduleAddress } from '../page-route';
import { isJiraAdmin, useSession } from '../session-context';
import { usePageTitle } from '../use-page-title';
import { MessageScreen } from './message-screen';

interface ModuleScreenProps {
  readonly moduleKey: string;
  readonly type: LocalModule['type'];
}

/** A page of the app that fills the whole page. */
export function ModuleScreen({ moduleKey, type }: ModuleScreenProps) {
  const { me, app } = useSession().session;
  const module = app.modules.find((one) => one.key === moduleKey && one.type === type);
  if (module === undefined)
    return <MessageScreen title="Page not found" description="No app of this site has such a page." />;
  if (!app.installed) {
    return (
      <MessageScreen
        title={`${app.name} isn’t installed`}
        description="Install it on the Manage apps page to open its pages."
      />
    );
  }
  if (type === 'jira:adminPage' && !isJiraAdmin(me)) return <NoAccess />;
  return <ModulePage key={module.key} module={module} />;
}

// Guess: every page has the layout `basic`, in which Jira leaves the whole page, its heading included, to the app.
function ModulePage({ module }: { readonly module: LocalModule }) {
  usePageTitle(module.title);
  return (
    <div className="page-module">
      <ModuleView module={module} base={moduleAddress(module) ?? '/'} />
    </div>
  );
}

function NoAccess() {
  usePageTitle('No access');
  return (
    <EmptyState
      header="You don’t have access to this page"
      headingLevel={1}
      description="Only Jira admins can open app settings. Ask your Jira admin for access."
    />
  );
}

import { useMemo, useState } from 'react';
import type { Session } from '../site/host-api';
import { PageFlags } from './page-flags';
import { ErrorScreen } from './screens/error-screen';
import { HomeScreen } from './screens/home-screen';
import { IssueScreen } from './screens/issue-screen';
import { ManageAppsScreen } from './screens/manage-apps-screen';
import { MessageScreen } from './screens/message-screen';
import { ModuleScreen } from './screens/module-screen';
import { ProjectScreen } from './screens/project-screen';
import { SessionProvider } from './session-context';
import { Shell } from './shell/shell';
import { useRoute } from './use-route';

function Screen() {
  const route = useRoute();
  switch (route.kind) {
    case 'home':
      return <HomeScreen />;
    case 'project':
      return <ProjectScreen key={route.projectKey} projectKey={route.projectKey} />;
    case 'issue':
      return <IssueScreen key={route.issueKey} issueKey={route.issueKey} />;
    case 'global-page':
      return <ModuleScreen moduleKey={route.moduleKey} type="jira:globalPage" />;
    case 'admin-page':
      return <ModuleScreen moduleKey={route.moduleKey} type="jira:adminPage" />;
    case 'manage-apps':
      return <ManageAppsScreen />;
    case 'unknown':
      return <MessageScreen title="Page not found" description="The local site has no page at this address." />;
  }
}

/** The whole host page, for a session. */
export function Page({ start }: { readonly start: Session }) {
  const [session, update] = useState(start);
  const control = useMemo(() => ({ session, update }), [session]);
  return (
    <SessionProvider value={control}>
      <Shell>
        <ErrorScreen>
          <Screen />
        </ErrorScreen>
      </Shell>
      <PageFlags />
    </SessionProvider>
  );
}

import { usePageTitle } from '../use-page-title';
import { AppSection } from './app-section';
import { ClockSection } from './clock-section';
import { GatewaySection } from './gateway-section';
import { PageHeader } from './page-header';
import { SchedulesSection } from './schedules-section';

/** The local site's own page: what a real Jira and the passing of time would do to the app. */
export function ManageAppsScreen() {
  usePageTitle('Manage apps');
  return (
    <div className="page-narrow">
      <PageHeader title="Manage apps" crumbs={[{ href: '/', text: 'Projects' }]} />
      <AppSection />
      <SchedulesSection />
      <ClockSection />
      <GatewaySection />
    </div>
  );
}

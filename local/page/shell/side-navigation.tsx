import AppsIcon from '@atlaskit/icon/core/apps';
import FolderIcon from '@atlaskit/icon/core/project';
import HomeIcon from '@atlaskit/icon/core/home';
import type { ReactNode } from 'react';
import type { LocalModule } from '../../site/host-api';
import { hostCalls } from '../host-calls';
import { PageLink } from '../page-link';
import { moduleAddress, projectAddress } from '../page-route';
import { isJiraAdmin, useSession } from '../session-context';
import { useLoaded } from '../use-loaded';
import { usePath } from '../use-route';
import { ModuleIcon } from './module-icon';

interface NavigationItemProps {
  readonly href: string;
  readonly icon: ReactNode;
  readonly isExact?: boolean;
  readonly children: ReactNode;
}

function NavigationItem({ href, icon, isExact = false, children }: NavigationItemProps) {
  const path = usePath();
  const isCurrent = isExact
    ? path === href
    : path === href || path.startsWith(`${href}/`) || path.startsWith(`${href}?`);
  return (
    <li>
      <PageLink href={href} className="page-navigation-item" aria-current={isCurrent ? 'page' : undefined}>
        {icon}
        <span>{children}</span>
      </PageLink>
    </li>
  );
}

function NavigationGroup({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = `navigation-${title.toLowerCase().replaceAll(' ', '-')}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="page-navigation-title">
        {title}
      </h2>
      <ul className="page-navigation-list">{children}</ul>
    </section>
  );
}

const loadProjects = () => hostCalls.projects({});

function ModuleItems({ modules }: { readonly modules: readonly LocalModule[] }) {
  return modules.map((module) => (
    <NavigationItem key={module.key} href={moduleAddress(module) ?? '/'} icon={<ModuleIcon module={module} />}>
      {module.title}
    </NavigationItem>
  ));
}

/** The ways through the site: projects, apps, settings. */
export function SideNavigation() {
  const { session } = useSession();
  const { loaded } = useLoaded(session.me.accountId, loadProjects);
  const modules = session.app.installed ? session.app.modules : [];
  const pages = modules.filter((module) => module.type === 'jira:globalPage');
  const settings = isJiraAdmin(session.me) ? modules.filter((module) => module.type === 'jira:adminPage') : [];
  return (
    <>
      <ul className="page-navigation-list">
        <NavigationItem href="/" isExact icon={<HomeIcon label="" color="currentColor" />}>
          For you
        </NavigationItem>
      </ul>
      <NavigationGroup title="Projects">
        {(loaded.kind === 'ready' ? loaded.value : []).map((project) => (
          <NavigationItem
            key={project.key}
            href={projectAddress(project.key)}
            icon={<FolderIcon label="" color="currentColor" />}
          >
            {project.name}
          </NavigationItem>
        ))}
      </NavigationGroup>
      <NavigationGroup title="Apps">
        <ModuleItems modules={pages} />
        <NavigationItem href="/manage-apps" icon={<AppsIcon label="" color="currentColor" />}>
          Manage apps
        </NavigationItem>
      </NavigationGroup>
      {settings.length > 0 && (
        <NavigationGroup title="Settings">
          <ModuleItems modules={settings} />
        </NavigationGroup>
      )}
    </>
  );
}

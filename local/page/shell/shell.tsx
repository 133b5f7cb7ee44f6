import { IconButton } from '@atlaskit/button/new';
import MenuIcon from '@atlaskit/icon/core/menu';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { pageLocation } from '../page-location';
import { PageLink } from '../page-link';
import { MovedClock } from './moved-clock';
import { PersonSwitcher } from './person-switcher';
import { SideNavigation } from './side-navigation';
import { ThemeSwitch } from './theme-switch';

/** The frame of every page: the bar on top, the navigation at the side, the page itself. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  useEffect(() => pageLocation.subscribe(() => setOpen(false)), []);
  return (
    <div className="page-shell">
      <a className="page-skip" href="#main" onClick={() => main.current?.focus()}>
        Skip to content
      </a>
      <header className="page-top">
        <span className="page-top-menu">
          <IconButton
            icon={MenuIcon}
            label={isOpen ? 'Close navigation' : 'Open navigation'}
            appearance="subtle"
            aria-expanded={isOpen}
            aria-controls="navigation"
            onClick={() => setOpen(!isOpen)}
          />
        </span>
        <PageLink href="/" className="page-top-product">
          <span className="page-top-logo" aria-hidden="true" />
          Jira <span className="page-top-local">local site</span>
        </PageLink>
        <span className="page-top-space" />
        <MovedClock />
        <ThemeSwitch />
        <PersonSwitcher />
      </header>
      <nav id="navigation" aria-label="Jira" className="page-navigation" data-open={isOpen}>
        <SideNavigation />
      </nav>
      <main id="main" ref={main} tabIndex={-1} className="page-main">
        {children}
      </main>
    </div>
  );
}

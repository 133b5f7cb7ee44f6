import type { ReactNode } from 'react';
import { PageLink } from '../page-link';

interface Crumb {
  readonly href: string;
  readonly text: string;
}

interface PageHeaderProps {
  readonly title: string;
  readonly crumbs?: readonly Crumb[];
  readonly actions?: ReactNode;
}

/** The title of a page, where it belongs, and what can be done on it. */
export function PageHeader({ title, crumbs = [], actions }: PageHeaderProps) {
  return (
    <div className="page-header">
      {crumbs.length > 0 && (
        <nav aria-label="Breadcrumbs">
          <ol className="page-crumbs">
            {crumbs.map((crumb) => (
              <li key={crumb.href}>
                <PageLink href={crumb.href}>{crumb.text}</PageLink>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className="page-header-row">
        <h1>{title}</h1>
        {actions !== undefined && <div className="page-actions">{actions}</div>}
      </div>
    </div>
  );
}

import { LinkButton } from '@atlaskit/button/new';
import EmptyState from '@atlaskit/empty-state';
import { usePageTitle } from '../use-page-title';

/** A page that says why there is nothing else on it, and where to go. */
export function MessageScreen({ title, description }: { readonly title: string; readonly description: string }) {
  usePageTitle(title);
  return (
    <EmptyState
      header={title}
      headingLevel={1}
      description={description}
      primaryAction={
        <LinkButton href="/manage-apps" appearance="primary">
          Manage apps
        </LinkButton>
      }
      tertiaryAction={
        <LinkButton href="/" appearance="subtle">
          Go to your projects
        </LinkButton>
      }
    />
  );
}

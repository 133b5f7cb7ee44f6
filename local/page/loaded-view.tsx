import Button from '@atlaskit/button/new';
import EmptyState from '@atlaskit/empty-state';
import Spinner from '@atlaskit/spinner';
import type { ReactNode } from 'react';
import type { Loading } from './use-loaded';

interface LoadedViewProps<Value> {
  readonly loading: Loading<Value>;
  /** What is loaded, in words: “the issue”. */
  readonly what: string;
  readonly children: (value: Value) => ReactNode;
}

/** Shows that something is loading, that it failed and how to try again, or what was loaded. */
export function LoadedView<Value>({ loading, what, children }: LoadedViewProps<Value>) {
  const { loaded, reload } = loading;
  if (loaded.kind === 'ready') return <>{children(loaded.value)}</>;
  if (loaded.kind === 'loading') {
    return (
      <div className="page-waiting">
        <Spinner size="large" label={`Loading ${what}`} />
      </div>
    );
  }
  return (
    <EmptyState
      header={`Jira could not load ${what}`}
      headingLevel={1}
      description={loaded.message}
      primaryAction={
        <Button appearance="primary" onClick={reload}>
          Try again
        </Button>
      }
    />
  );
}

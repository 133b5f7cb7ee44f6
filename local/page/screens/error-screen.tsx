import type { ReactNode } from 'react';
import { ErrorBoundary } from '../../renderer/error-boundary';

/** Keeps the frame of the page when a screen fails, and says so. */
export function ErrorScreen({ children }: { readonly children: ReactNode }) {
  return (
    <ErrorBoundary
      onError={(message) => console.error(`[local site] A screen could not be shown: ${message}`)}
      instead={() => (
        <div role="alert">
          <h1>This page could not be shown</h1>
          <p>Reload the page. The browser’s console says what went wrong.</p>
        </div>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}

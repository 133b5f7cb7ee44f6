import type { ReactNode } from 'react';
import { ErrorBoundary } from './error-boundary';

/** Draws one component of the app, or a box that names it and says why it could not be drawn. */
export function NodeBoundary({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <ErrorBoundary
      onError={() => console.error(`[renderer] "${name}" could not be drawn.`)}
      instead={(message) => (
        <div className="renderer-missing" role="alert" data-failed={name}>
          “{name}” could not be drawn: {message}
        </div>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}

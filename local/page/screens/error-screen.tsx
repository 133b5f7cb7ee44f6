import { Component, type ReactNode } from 'react';

/** Keeps the frame of the page when a screen fails, and says so. React has no function form of this. */
export class ErrorScreen extends Component<{ readonly children: ReactNode }, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <div role="alert">
        <h1>This page could not be shown</h1>
        <p>Reload the page. The browser’s console says what went wrong.</p>
      </div>
    );
  }
}

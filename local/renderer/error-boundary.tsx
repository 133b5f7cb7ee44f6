import { Component, type ReactNode } from 'react';

interface BoundaryProps {
  /** What stands in the place of what could not be drawn. */
  readonly instead: (message: string) => ReactNode;
  readonly onError: (message: string) => void;
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly message: string | undefined;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : 'unknown error');

/** Keeps what cannot be drawn from taking the page down. React offers this to class components only. */
export const ErrorBoundary = class extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { message: undefined };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { message: messageOf(error) };
  }

  override componentDidCatch(error: unknown) {
    this.props.onError(messageOf(error));
  }

  override componentDidUpdate(before: BoundaryProps) {
    // What is to be drawn has changed: it deserves another try.
    if (this.state.message !== undefined && before.children !== this.props.children)
      this.setState({ message: undefined });
  }

  override render() {
    return this.state.message === undefined ? this.props.children : this.props.instead(this.state.message);
  }
};
